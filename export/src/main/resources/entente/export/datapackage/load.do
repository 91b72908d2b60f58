* Reads every table of this package into a frame of its own, with labels. Needs Stata 16 or newer, for frames; Stata 14
* and 15 read a single table: use stata/activities.dta
*
*   do load.do                    in the folder of the package
*   do load.do path/to/package    from elsewhere
*
* Run again it reads every table anew, and what was changed in these frames is lost.
*
* Days are counted from 1970-01-01, Stata's from 1960-01-01: generate date = earliestDay + td(01jan1970)
* (for years from 100 on, the first that Stata knows).

version 16
args folder
if `"`folder'"' == "" local folder "."

foreach table in @tables@ {
    capture frame create `table'
    frame `table': use `"`folder'/stata/`table'.dta"', clear
}
frames dir
