-- The rows of a panel of states: a member on any day of the year. Their place is by codes and years.
create temp table panel_frame as
select
    code1, state as state1, year, (state * $YEARS$ + year - $FROM$)::integer as key,
    (code1::integer * $YEARS$ + year - $FROM$)::integer as place
from (
    select distinct
        code as code1, state,
        unnest(range(
            greatest($FROM$, year(date '1970-01-01' + first_day)),
            1 + least($TO$, year(date '1970-01-01' + last_day))))::smallint as year
    from panel_member);
