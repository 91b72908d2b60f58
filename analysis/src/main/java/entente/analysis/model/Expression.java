package entente.analysis.model;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.Table;
import java.util.Set;

/** Arithmetic on columns, as it stands in {@code I(…)} or {@code log(…)}. */
sealed interface Expression {
    /** The expression as R would print it, so that terms are named as in R. */
    String label();

    /** Adds the names of the columns it reads. */
    void collectColumns(Set<String> names);

    /** Makes a function of the row, with the columns looked up once. */
    Cells on(Table table);

    /** Values by row; NaN where a column has none, or the operation gives none. */
    @FunctionalInterface
    interface Cells {
        double at(int row);
    }

    /** A number written in the formula. */
    record Constant(double value, String label) implements Expression {
        @Override
        public void collectColumns(Set<String> names) {}

        @Override
        public Cells on(Table table) {
            return row -> value;
        }
    }

    /** A column of numbers. */
    record Variable(String name) implements Expression {
        @Override
        public String label() {
            return name;
        }

        @Override
        public void collectColumns(Set<String> names) {
            names.add(name);
        }

        @Override
        public Cells on(Table table) {
            NumberColumn column = table.numbers(name);
            return column::value;
        }
    }

    /** Two expressions and the operation between them. */
    record Binary(Operation operation, Expression left, Expression right) implements Expression {
        @Override
        public String label() {
            return left.label() + operation.sign + right.label();
        }

        @Override
        public void collectColumns(Set<String> names) {
            left.collectColumns(names);
            right.collectColumns(names);
        }

        @Override
        public Cells on(Table table) {
            Cells first = left.on(table);
            Cells second = right.on(table);
            return row -> operation.of(first.at(row), second.at(row));
        }
    }

    /** A function of an expression, a sign before one, or parentheses around it. */
    record Call(Function function, Expression argument) implements Expression {
        @Override
        public String label() {
            return function.name + argument.label() + function.end;
        }

        @Override
        public void collectColumns(Set<String> names) {
            argument.collectColumns(names);
        }

        @Override
        public Cells on(Table table) {
            Cells cells = argument.on(table);
            return row -> function.of(cells.at(row));
        }
    }

    /** The operations between two numbers. */
    enum Operation {
        ADD(" + "),
        SUBTRACT(" - "),
        MULTIPLY(" * "),
        DIVIDE("/"),
        POWER("^");

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }

        double of(double left, double right) {
            return switch (this) {
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                case MULTIPLY -> left * right;
                case DIVIDE -> left / right;
                case POWER -> Math.pow(left, right);
            };
        }
    }

    /** The functions of one number. */
    enum Function {
        IDENTITY("I(", ")"),
        PARENTHESES("(", ")"),
        MINUS("-", ""),
        LOG("log(", ")"),
        LOG1P("log1p(", ")"),
        EXP("exp(", ")"),
        SQRT("sqrt(", ")"),
        ABS("abs(", ")");

        private final String name;
        private final String end;

        Function(String name, String end) {
            this.name = name;
            this.end = end;
        }

        /** The name as it is written in a formula, such as {@code log}. */
        String word() {
            return name.replace("(", "");
        }

        double of(double argument) {
            return switch (this) {
                case IDENTITY, PARENTHESES -> argument;
                case MINUS -> -argument;
                case LOG -> Math.log(argument);
                case LOG1P -> Math.log1p(argument);
                case EXP -> Math.exp(argument);
                case SQRT -> Math.sqrt(argument);
                case ABS -> Math.abs(argument);
            };
        }
    }
}
