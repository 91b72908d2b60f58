package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a formula by recursive descent, one method for each rule of its grammar. */
final class FormulaParser {
    /** Deeper nesting is no formula anybody writes, and would exhaust the stack. */
    private static final int DEEPEST = 200;

    private final String text;
    private int position;
    private int depth;
    private boolean intercept = true;

    FormulaParser(String text) {
        this.text = text;
    }

    Formula formula() {
        Expression outcome = outcome();
        expect('~', "~ between the outcome and the terms");
        Map<String, List<Factor>> terms = new LinkedHashMap<>();
        boolean minus = accept('-');
        do {
            if (minus) {
                leaveOutIntercept();
            } else {
                products(terms);
            }
            minus = accept('-');
        } while (minus || accept('+'));
        skipSpace();
        if (position < text.length()) {
            throw wrong("+, : or the end");
        }
        if (terms.isEmpty() && !intercept) {
            throw AnalysisException.request("The formula \"%s\" has no terms at all.".formatted(text));
        }
        // as in R: main effects before interactions, else in the order written
        List<List<Factor>> ordered = new ArrayList<>(terms.values());
        ordered.sort(java.util.Comparator.comparingInt(List::size));
        return new Formula(text.strip(), outcome, ordered, intercept);
    }

    private Expression outcome() {
        Factor factor = factor();
        if (factor instanceof Factor.Numeric numeric) {
            return numeric.expression();
        }
        throw AnalysisException.request(
                "The outcome of \"%s\" must be a column of numbers, not categories.".formatted(text));
    }

    private void leaveOutIntercept() {
        skipSpace();
        if (!number().map(Expression.Constant::value).equals(Optional.of(1.0))) {
            throw wrong("1, as in \"- 1\", which leaves the intercept out");
        }
        intercept = false;
    }

    /** A term, or with {@code *} all terms it stands for. */
    private void products(Map<String, List<Factor>> terms) {
        skipSpace();
        Optional<Expression.Constant> constant = number();
        if (constant.isPresent()) {
            double value = constant.get().value();
            if (value != 0 && value != 1) {
                throw wrong("a term; of numbers only 0 and 1 can stand alone");
            }
            intercept = value == 1;
            return;
        }
        List<List<Factor>> sum = new ArrayList<>();
        sum.add(interaction());
        while (accept('*')) {
            List<Factor> next = interaction();
            List<List<Factor>> crossed = new ArrayList<>(sum);
            crossed.add(next);
            for (List<Factor> before : sum) {
                List<Factor> both = new ArrayList<>(before);
                both.addAll(next);
                crossed.add(both);
            }
            sum = crossed;
        }
        sum.forEach(term ->
                terms.putIfAbsent(term.stream().map(Factor::label).sorted().collect(Collectors.joining(":")), term));
    }

    private List<Factor> interaction() {
        List<Factor> factors = new ArrayList<>();
        factors.add(factor());
        while (accept(':')) {
            factors.add(factor());
        }
        return factors;
    }

    private Factor factor() {
        int start = position;
        String name = name("the name of a column, or a function");
        if (!accept('(')) {
            return new Factor.Numeric(new Expression.Variable(name));
        }
        if (name.equals("C") || name.equals("factor")) {
            String column = name("the name of a column");
            expect(')', ")");
            return new Factor.Category(column, name + "(" + column + ")");
        }
        Expression argument = sum();
        expect(')', ")");
        return new Factor.Numeric(new Expression.Call(function(name, start), argument));
    }

    private Expression.Function function(String name, int start) {
        for (Expression.Function function : Expression.Function.values()) {
            if (function.word().equals(name)) {
                return function;
            }
        }
        position = start;
        throw wrong("one of the functions I, log, log1p, exp, sqrt, abs, C, factor (found %s)".formatted(name));
    }

    private Expression sum() {
        if (++depth > DEEPEST) {
            throw wrong("fewer parentheses within each other");
        }
        Expression left = product();
        while (true) {
            if (accept('+')) {
                left = new Expression.Binary(Expression.Operation.ADD, left, product());
            } else if (accept('-')) {
                left = new Expression.Binary(Expression.Operation.SUBTRACT, left, product());
            } else {
                depth--;
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            if (accept('*')) {
                left = new Expression.Binary(Expression.Operation.MULTIPLY, left, signed());
            } else if (accept('/')) {
                left = new Expression.Binary(Expression.Operation.DIVIDE, left, signed());
            } else {
                return left;
            }
        }
    }

    private Expression signed() {
        boolean minus = false;
        while (accept('-')) {
            minus = !minus;
        }
        Expression power = power();
        return minus ? new Expression.Call(Expression.Function.MINUS, power) : power;
    }

    private Expression power() {
        Expression base = atom();
        if (!accept('^')) {
            return base;
        }
        if (++depth > DEEPEST) {
            throw wrong("fewer powers of powers");
        }
        Expression raised = new Expression.Binary(Expression.Operation.POWER, base, signed());
        depth--;
        return raised;
    }

    private Expression atom() {
        skipSpace();
        Optional<Expression.Constant> constant = number();
        if (constant.isPresent()) {
            return constant.get();
        }
        if (accept('(')) {
            Expression inner = sum();
            expect(')', ")");
            return new Expression.Call(Expression.Function.PARENTHESES, inner);
        }
        int start = position;
        String name = name("a number, the name of a column, or a function");
        if (!accept('(')) {
            return new Expression.Variable(name);
        }
        Expression argument = sum();
        expect(')', ")");
        return new Expression.Call(function(name, start), argument);
    }

    private Optional<Expression.Constant> number() {
        int end = position;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        if (end == position || text.substring(position, end).equals(".")) {
            return Optional.empty();
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
                exponent++;
            }
            int digits = exponent;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            end = digits > exponent ? digits : end;
        }
        String written = text.substring(position, end);
        try {
            Expression.Constant constant = new Expression.Constant(Double.parseDouble(written), written);
            position = end;
            return Optional.of(constant);
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
    }

    private String name(String expected) {
        skipSpace();
        if (position < text.length() && text.charAt(position) == '`') {
            int end = text.indexOf('`', position + 1);
            if (end < 0) {
                throw wrong("a second ` after the name");
            }
            String name = text.substring(position + 1, end);
            position = end + 1;
            return name;
        }
        int end = position;
        while (end < text.length() && isNamePart(text.charAt(end), end == position)) {
            end++;
        }
        if (end == position) {
            throw wrong(expected);
        }
        String name = text.substring(position, end);
        position = end;
        return name;
    }

    private static boolean isNamePart(char letter, boolean first) {
        return Character.isLetter(letter) || letter == '_' || letter == '.' || (!first && Character.isDigit(letter));
    }

    private boolean accept(char sign) {
        skipSpace();
        if (position < text.length() && text.charAt(position) == sign) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char sign, String words) {
        if (!accept(sign)) {
            throw wrong(words);
        }
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private AnalysisException wrong(String expected) {
        String found = position < text.length() ? "\"" + text.charAt(position) + "\"" : "the end";
        return AnalysisException.request("The formula \"%s\" cannot be read at character %d: expected %s, found %s."
                .formatted(text, position + 1, expected, found));
    }
}
