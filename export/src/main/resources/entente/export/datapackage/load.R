# Reads every table of this package into a list of data frames; each column has its label as an attribute.
#
#   source("load.R"); entente$activities           beside this file
#   entente <- read_entente("path/to/package")     from elsewhere, after source("path/to/package/load.R")
#
# The CSV files need nothing but R. format = "stata" needs the package haven, format = "parquet" the package arrow.
# Days are counted from 1970-01-01 in the proleptic Gregorian calendar:
#   as.Date(entente$activities$earliestDay, origin = "1970-01-01")

entente_tables <- list(
@tables@)

# The folder of this script, whether it is sourced or run by Rscript.
entente_folder <- function() {
  for (frame in rev(sys.frames())) {
    if (is.character(frame$ofile)) return(dirname(frame$ofile))
  }
  script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
  if (length(script) == 1) dirname(script) else "."
}

read_entente <- function(folder = ".", format = c("csv", "stata", "parquet")) {
  format <- match.arg(format)
  suffix <- c(csv = "csv", stata = "dta", parquet = "parquet")[[format]]
  column <- function(values, type) {
    switch(type,
      character = {
        values <- as.character(values)
        values[!is.na(values) & values == ""] <- NA
        values
      },
      numeric = as.numeric(values),
      logical = as.logical(as.numeric(values)))
  }
  read <- function(name) {
    file <- file.path(folder, format, paste(name, suffix, sep = "."))
    table <- entente_tables[[name]]
    rows <- switch(format,
      csv = read.csv(file, colClasses = unname(table$types), na.strings = "", check.names = FALSE, encoding = "UTF-8"),
      stata = haven::read_dta(file),
      parquet = arrow::read_parquet(file))
    stopifnot(identical(names(rows), names(table$types)))
    rows <- as.data.frame(Map(column, rows, table$types), optional = TRUE)
    names(rows) <- names(table$types)
    for (name in names(rows)) attr(rows[[name]], "label") <- table$labels[[name]]
    rows
  }
  sapply(names(entente_tables), read, simplify = FALSE)
}

entente <- read_entente(entente_folder())
