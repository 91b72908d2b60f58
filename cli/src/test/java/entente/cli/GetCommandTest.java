package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.Dataset;
import entente.sources.Datasets;
import entente.sources.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not be downloaded, and that the addresses of the rest are safe; transfers are tested beside their code. */
final class GetCommandTest {
    @ParameterizedTest
    @CsvSource({"cow-alliances, correlatesofwar.org", "sipri-arms-transfers, sipri.org", "mme, doi.org"})
    void whatMayNotBeDownloadedIsToBeBrought(String dataset, String publisher) {
        Console.Answer answer = Console.runAsTyped("get", dataset);

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NO);
        assertThat(answer.err()).contains("is not downloaded by Entente", publisher, "entente add FILE");
    }

    @Test
    void whatShipsNeedsNoDownload() {
        assertThat(Console.runAsTyped("get", "catalogue").err()).contains("ships with Entente");
    }

    @Test
    void anUnknownDatasetIsAnsweredWithTheKnownOnes() {
        Console.Answer answer = Console.runAsTyped("get", "atops");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("'atops'", "atop");
    }

    @Test
    void everyAddressIsProtectedAndSaysWhatAllowsIt() {
        for (Dataset dataset : Datasets.all()) {
            for (Download download : dataset.downloads()) {
                assertThat(download.address().getScheme()).isEqualTo("https");
                assertThat(download.leave()).endsWith(".");
                assertThat(download.name()).isNotBlank();
            }
        }
    }
}
