package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import entente.catalogue.PublishedArticle.Place;
import org.junit.jupiter.api.Test;

/** The normalisation gives the same paragraphs whatever the page breaks and the typography. */
class PublishedArticleTest {
    @Test
    void aParagraphCutByAPageBreakIsJoined() {
        String text = "2. A heading\n\nIt begins\n\ne-ISSN: 1\n\nVol. 15, No. 1\n\nand ends.\n\nAnother one.\n";

        assertThat(PublishedArticle.paragraphs(text))
                .containsEntry(new Place("2", 1), "It begins and ends.")
                .containsEntry(new Place("2", 2), "Another one.")
                .hasSize(2);
    }

    @Test
    void theRowsOfTheTableAreNumberedApart() {
        String text = "2. A heading\n\nBefore.\n\nTable 1\n\n\tRow a\n\tRow b\n\nSource: ours\n\nAfter.\n";

        assertThat(PublishedArticle.paragraphs(text))
                .containsEntry(new Place("2", 1), "Before.")
                .containsEntry(new Place("Table 1", 2), "Row b")
                .containsEntry(new Place("2", 2), "After.")
                .hasSize(4);
    }

    @Test
    void typographyDoesNotMatter() {
        assertThat(PublishedArticle.normalise(" the \u201c\ufb01rst\u201d\u00a0army\u2019s\t215\u2013205 "))
                .isEqualTo("the \"first\" army's 215-205");
    }

    @Test
    void frontMatterAndReferencesAreLeftOut() {
        assertThat(PublishedArticle.paragraphs("A title\n\n1. One\n\nText.\n\nReferences\n\nA work."))
                .containsOnlyKeys(new Place("1", 1));
    }
}
