"""Reads every table of this package into a dictionary of pandas data frames.

    from load import read_entente
    entente = read_entente()
    entente["activities"]

The label of each column stands in the attrs of its data frame: entente["activities"].attrs["labels"]["date"].
format="parquet" needs pyarrow or fastparquet. Days are counted from 1970-01-01 in the proleptic Gregorian calendar.
"""

import pathlib

import pandas

# of each column: its name, its type in pandas, its label
TABLES = {
@tables@}


def _column(values, dtype):
    if dtype == "string":
        values = values.astype("string")
        return values.mask(values == "")
    return values.astype(dtype)


def _read(folder, name, columns, format):
    file = folder / format / f"{name}.{'dta' if format == 'stata' else format}"
    types = {column: dtype for column, dtype, _ in columns}
    if format == "csv":
        rows = pandas.read_csv(file, dtype=types, keep_default_na=False, na_values=[""], encoding="utf-8")
    elif format == "stata":
        rows = pandas.read_stata(file, convert_categoricals=False)
    else:
        rows = pandas.read_parquet(file)
    if list(rows.columns) != list(types):
        raise ValueError(f"{file} has the columns {list(rows.columns)}, not {list(types)}")
    rows = rows.assign(**{column: _column(rows[column], dtype) for column, dtype in types.items()})
    rows.attrs["labels"] = {column: label for column, _, label in columns}
    return rows


def read_entente(folder=None, format="csv"):
    """Every table by its name. The format is csv, stata or parquet; the folder that of this script."""
    folder = pathlib.Path(__file__).parent if folder is None else pathlib.Path(folder)
    return {name: _read(folder, name, columns, format) for name, columns in TABLES.items()}


if __name__ == "__main__":
    for table, rows in read_entente().items():
        print(f"{table}: {len(rows):,} rows, {len(rows.columns)} columns")
