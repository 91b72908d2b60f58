package entente.atlas.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page, or its JSON, of what a page answered. Safe for use by several threads. */
public final class Rendering {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendering.class.getClassLoader(), Rendering.class.getPackageName());
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The page in UTF-8. */
    public byte[] html(Answer.Shown answer, Site site) {
        Frame frame = new Frame(
                answer.title(),
                answer.section(),
                answer.address(),
                answer.table().isPresent(),
                site);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(answer.template(), Map.of("frame", frame, "page", answer.model()), output);
        return output.toByteArray();
    }

    /** The page's JSON in UTF-8. */
    public byte[] json(Answer.Shown answer) {
        if (answer.model() instanceof FindingsPage findings) {
            return findings.json().getBytes(UTF_8);
        }
        return json.writeValueAsBytes(answer.model());
    }
}
