package entente.export.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import entente.analysis.finding.Figure;
import entente.analysis.finding.Finding;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON: everything but how their figures are drawn, whose numbers stand in each figure's data. */
public final class FindingJson {
    @JsonIgnoreProperties("drawing")
    private interface WithoutDrawing {}

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Figure.class, WithoutDrawing.class)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private FindingJson() {}

    /** The findings, indented, with a final line break. */
    public static String of(List<Finding> findings) {
        return MAPPER.writeValueAsString(findings) + "\n";
    }
}
