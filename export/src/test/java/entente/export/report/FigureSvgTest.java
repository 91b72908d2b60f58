package entente.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.finding.Figure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class FigureSvgTest {
    static Stream<Figure> figures() {
        return Stream.of(Samples.curves(), Samples.lanes(), Samples.bars(), Samples.grid(), Samples.intervals());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsWellFormedAndSaysWhatItShows(Figure figure) throws Exception {
        Document svg = parsed(FigureSvg.of(3, figure));

        assertThat(texts(svg, "title")).containsExactly("Bells & drums by year.");
        assertThat(texts(svg, "desc")).containsExactly("Three, none, eight.");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo("f3-%s-title f3-%s-desc".formatted(figure.id(), figure.id()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureHasItsColoursWithoutAStyleSheet(Figure figure) throws Exception {
        Document svg = parsed(FigureSvg.of(3, figure));
        NodeList all = svg.getElementsByTagName("*");
        for (int place = 0; place < all.getLength(); place++) {
            Element element = (Element) all.item(place);
            if (List.of("rect", "text", "path").contains(element.getTagName())) {
                assertThat(element.getAttribute("fill"))
                        .as(element.getTagName())
                        .isNotEmpty();
            }
            assertThat(element.getAttribute("style")).isEmpty();
        }
    }

    @Test
    void aCurveHasItsNameAtItsEndAndAMarkForEachYear() throws Exception {
        Document svg = parsed(FigureSvg.of(3, Samples.curves()));

        assertThat(texts(svg, "text")).contains("rung", "1990", "1992");
        // three years and the mark beside the name
        assertThat(classes(svg, "path", "mark")).isEqualTo(4);
    }

    @Test
    void aSilenceHasItsYearsAndTheYearNoughtIsNotSkipped() throws Exception {
        List<String> words = texts(parsed(FigureSvg.of(3, Samples.lanes())), "text");

        assertThat(words)
                .contains("3500", "2500 BCE", "1 CE", "The first, 2400 BCE")
                .doesNotContain("0 CE", "0 BCE");
    }

    @Test
    void aBarHasTheLengthOfEachPartInIt() throws Exception {
        assertThat(texts(parsed(FigureSvg.of(3, Samples.bars())), "text"))
                .contains("Tower <A>", "40", "12", "whole", "cracked", "1990–1992");
    }

    @Test
    void anAnswerSaysInWordsWhatItsLookSays() throws Exception {
        Document svg = parsed(FigureSvg.of(3, Samples.grid()));

        assertThat(texts(svg, "text"))
                .contains("Bells", "Tower & yard", "yes", "no", "open")
                // a line that is too long is broken at a space
                .contains("nobody has counted the", "bells of this old tower");
        assertThat(classes(svg, "rect", "part")).isEqualTo(1);
        assertThat(classes(svg, "rect", "hatched")).isEqualTo(1);
    }

    @Test
    void aRatioStandsBesideItsInterval() throws Exception {
        Document svg = parsed(FigureSvg.of(3, Samples.intervals()));

        assertThat(texts(svg, "text")).contains("louder", "after", "before", "2.00", "0.75", "1", "5");
        // what matters is a filled square, the others are hollow circles
        assertThat(classes(svg, "rect", "mark")).isEqualTo(1);
        assertThat(classes(svg, "path", "paper curve")).isEqualTo(2);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = svg.getElementsByTagName(tag);
        for (int place = 0; place < nodes.getLength(); place++) {
            texts.add(nodes.item(place).getTextContent());
        }
        return texts;
    }

    private static int classes(Document svg, String tag, String cssClass) {
        int count = 0;
        NodeList nodes = svg.getElementsByTagName(tag);
        for (int place = 0; place < nodes.getLength(); place++) {
            count += ((Element) nodes.item(place)).getAttribute("class").equals(cssClass) ? 1 : 0;
        }
        return count;
    }
}
