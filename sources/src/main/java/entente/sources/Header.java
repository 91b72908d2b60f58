package entente.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a file, and the layout they belong to.
 *
 * @param names the columns in the file's order
 * @param columns position of each column by name; the first where a name stands twice
 * @param unknownColumns columns the layout does not have
 * @param headless whether the file has no header, and its columns are known by its shape
 */
record Header(
        Dataset dataset,
        Layout layout,
        List<String> names,
        Map<String, Integer> columns,
        List<String> unknownColumns,
        boolean headless) {
    /** A file that holds at least this share of a layout's columns is meant to be of that layout. */
    private static final double RESEMBLES = 0.6;

    /** A layout of fewer columns says too little by their names: it is known only if the file has no others. */
    private static final int TELLING_COLUMNS = 3;

    private static final int LONGEST_SHOWN = 80;

    /**
     * Finds the layout a header belongs to. Columns may stand in any order, and columns the layout does not know are let
     * pass and named; a column the layout knows may not be missing, unless some editions lack it.
     *
     * @param firstRow the cells after the header, by which layouts of one header are told apart
     * @throws SourceFileException if it is no known layout's, or lacks a column, or has one twice
     */
    static Header recognise(
            String file, Separator separator, List<String> names, List<String> firstRow, List<Dataset> datasets) {
        List<String> clean = named(names);
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            if (columns.putIfAbsent(clean.get(i), i) != null) {
                repeated.add(clean.get(i));
            }
        }
        refuseUnread(file, columns, datasets);
        Header best = null;
        double bestShare = 0;
        for (Dataset dataset : datasets) {
            for (Layout layout : dataset.layouts()) {
                List<String> known = layout.fields().columns();
                double share = known.stream().filter(columns::containsKey).count() / (double) known.size();
                boolean telling = known.size() >= TELLING_COLUMNS || known.equals(clean);
                boolean separated =
                        separator == Separator.COMMA || layout.form().tabs();
                if (telling && separated && share > bestShare && isTold(layout, columns, firstRow)) {
                    bestShare = share;
                    best = new Header(dataset, layout, clean, columns, unknown(columns, known), false);
                }
            }
        }
        if (best == null || bestShare < RESEMBLES) {
            return byShape(file, names, datasets).orElseThrow(() -> notRecognised(file, separator, names));
        }
        best.requireWhole(file, repeated);
        return best.withOptionalColumns();
    }

    /** Finds the layout of a file without a header, by its first row. */
    private static Optional<Header> byShape(String file, List<String> firstRow, List<Dataset> datasets) {
        Dataset begun = null;
        Set<Integer> widths = new TreeSet<>();
        for (Dataset dataset : datasets) {
            for (Layout layout : dataset.layouts()) {
                Shape shape = layout.form().shape().orElse(null);
                if (shape != null && shape.begins().test(firstRow)) {
                    if (shape.widths().contains(firstRow.size())) {
                        return Optional.of(headless(dataset, layout, firstRow.size()));
                    }
                    begun = dataset;
                    widths.addAll(shape.widths());
                }
            }
        }
        if (begun == null) {
            return Optional.empty();
        }
        throw new SourceFileException(
                SourceFileException.Kind.DAMAGED,
                "%s looks like %s, which has no header, but its first row (row 1, line 1) has %d cells where a published file has one of %s. Use the file as published%s; nothing was imported."
                        .formatted(file, begun.descriptor().title(), firstRow.size(), widths, published(begun)));
    }

    private static Header headless(Dataset dataset, Layout layout, int width) {
        List<String> known = layout.fields().columns();
        List<String> names = known.subList(0, width);
        Map<String, Integer> columns = new LinkedHashMap<>();
        known.forEach(name -> columns.put(name, columns.size() < width ? columns.size() : Row.ABSENT));
        return new Header(dataset, layout, names, columns, List.of(), true);
    }

    private static String published(Dataset dataset) {
        return dataset.descriptor().publishedAt().map(url -> " at " + url).orElse("");
    }

    private static boolean isTold(Layout layout, Map<String, Integer> columns, List<String> firstRow) {
        return layout.form()
                .telling()
                .map(cell -> {
                    Integer position = columns.get(cell.column());
                    return position != null
                            && position < firstRow.size()
                            && firstRow.get(position).strip().startsWith(cell.beginning());
                })
                .orElse(true);
    }

    private Header withOptionalColumns() {
        Map<String, Integer> all = new LinkedHashMap<>(columns);
        layout.form().optionalColumns().forEach(column -> all.putIfAbsent(column, Row.ABSENT));
        return new Header(dataset, layout, names, all, unknownColumns, headless);
    }

    /**
     * Whether these are the columns of a layout that lets text stand before its header. Of several such lines the first is
     * the header.
     */
    static boolean isAfterPreamble(List<String> names, List<Dataset> datasets) {
        List<String> clean = named(names);
        return datasets.stream()
                .flatMap(dataset -> dataset.layouts().stream())
                .filter(layout -> layout.form().preamble())
                .anyMatch(layout -> clean.containsAll(layout.fields().columns()));
    }

    /** A column without a name is called after the one before it: {@code after Timestamp}. */
    private static List<String> named(List<String> names) {
        List<String> named = new ArrayList<>();
        String last = "";
        for (String name : names) {
            String stripped = withoutTrailingSemicolons(name.strip());
            if (stripped.isEmpty()) {
                named.add(last.isEmpty() ? "first" : "after " + last);
            } else {
                last = stripped;
                named.add(stripped);
            }
        }
        return named;
    }

    static String withoutTrailingSemicolons(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ';') {
            end--;
        }
        return text.substring(0, end);
    }

    /** How many columns the file has. */
    int width() {
        return names.size();
    }

    private static void refuseUnread(String file, Map<String, Integer> columns, List<Dataset> datasets) {
        for (Dataset dataset : datasets) {
            for (Unread unread : dataset.unread()) {
                if (columns.keySet().containsAll(unread.telling())) {
                    throw new SourceFileException(
                            SourceFileException.Kind.UNKNOWN,
                            "%s looks like a file of %s that Entente does not read (%s, by the column%s %s). %s"
                                    .formatted(
                                            file,
                                            dataset.descriptor().title(),
                                            unread.title(),
                                            unread.telling().size() == 1 ? "" : "s",
                                            String.join(", ", unread.telling()),
                                            unread.advice()));
                }
            }
        }
    }

    private static List<String> unknown(Map<String, Integer> columns, List<String> known) {
        return columns.keySet().stream().filter(name -> !known.contains(name)).toList();
    }

    private void requireWhole(String file, List<String> repeated) {
        String what =
                "%s looks like %s (%s)".formatted(file, dataset.descriptor().title(), layout.title());
        List<String> missing = layout.fields().columns().stream()
                .filter(column -> !columns.containsKey(column))
                .filter(column -> !layout.form().optionalColumns().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new SourceFileException(
                    SourceFileException.Kind.DAMAGED,
                    "%s, but its header (row 0, line 1) lacks the column%s %s%s. Use the file as published%s; nothing was imported."
                            .formatted(
                                    what,
                                    missing.size() == 1 ? "" : "s",
                                    String.join(", ", missing),
                                    instead(),
                                    published(dataset)));
        }
        List<String> unclear = repeated.stream()
                .filter(columns::containsKey)
                .filter(layout.fields().columns()::contains)
                .toList();
        if (!unclear.isEmpty()) {
            throw new SourceFileException(
                    SourceFileException.Kind.DAMAGED,
                    "%s, but its header (row 0, line 1) has the column %s more than once. Use the file as published; nothing was imported."
                            .formatted(what, String.join(", ", unclear)));
        }
    }

    /** The columns the layout does not have: one of them may be the missing one under another name. */
    private String instead() {
        if (unknownColumns.isEmpty()) {
            return "";
        }
        int shown = Math.min(unknownColumns.size(), 5);
        return " and has instead "
                + printable(String.join(", ", unknownColumns.subList(0, shown)))
                + (shown < unknownColumns.size() ? ", …" : "");
    }

    private static SourceFileException notRecognised(String file, Separator separator, List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(4, names.size())));
        String shown = printable(first);
        boolean semicolons = names.size() < 3 && first.contains(";");
        String hint = semicolons || separator == Separator.TAB
                ? " It seems to be separated by %s; save it with commas."
                        .formatted(semicolons ? "semicolons" : separator.words())
                : " 'entente sources' lists the datasets that can be read.";
        return new SourceFileException(
                SourceFileException.Kind.UNKNOWN,
                "%s: the header (line 1: %s) belongs to no dataset Entente knows.%s".formatted(file, shown, hint));
    }

    private static String printable(String text) {
        String begin = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return begin.codePoints()
                .map(character -> Character.isISOControl(character) ? '�' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
