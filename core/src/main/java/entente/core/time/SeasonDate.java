package entente.core.time;

import java.util.List;

/**
 * A season, quarter, quadrimester or semester of a year.
 *
 * @param qualifications that of the year and that of the season
 */
record SeasonDate(DigitPattern year, Season season, List<Qualification> qualifications) implements DateExpression {

    SeasonDate {
        qualifications = List.copyOf(qualifications);
    }

    @Override
    public DayRange bounds() {
        // only "-0000" has no year, and that is refused before it comes here
        int last = year.negative() ? Math.min(-1, year.highest()) : year.highest();
        return season.bounds(year.lowest()).hull(season.bounds(last));
    }

    @Override
    public boolean isOneDay() {
        return false;
    }

    private QualifiedComponents components() {
        return new QualifiedComponents(List.of(year.text(), Integer.toString(season.code())), qualifications);
    }

    @Override
    public String text() {
        return components().text();
    }

    @Override
    public String words() {
        return EnglishDate.words(this, components());
    }

    @Override
    public String wordsInSentence() {
        return (season.takesArticle() && qualification() == Qualification.NONE ? "the " : "") + words();
    }

    @Override
    public Qualification qualification() {
        return components().together();
    }

    @Override
    public Precision precision() {
        return year.isSpecified() ? season.precision() : Precision.MIXED;
    }

    @Override
    public int level() {
        return season.code() <= Season.WINTER.code()
                        && year.isSpecified()
                        && components().isUniform()
                ? 1
                : 2;
    }
}
