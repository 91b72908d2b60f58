package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.store.LiveRecord;
import entente.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtlasLifeTest {
    @Test
    void whatIsAddedWhileItRunsIsShown(@TempDir Path folder) {
        try (RunningTestAtlas atlas = new RunningTestAtlas(folder)) {
            String before = atlas.json("/about.json").path("record").asString();
            assertThat(atlas.get("/activity/beta.rows:visit").statusCode()).isEqualTo(404);

            InventedStore.addBeta(atlas.record().store());

            assertThat(atlas.get("/activity/beta.rows:visit").body()).contains("A late visit");
            assertThat(atlas.json("/about.json").path("record").asString()).isNotEqualTo(before);
        }
    }

    @Test
    void whoeverReadsKeepsTheRecordItBegan(@TempDir Path folder) {
        Store store = InventedStore.at(folder);
        InventedStore.addAlpha(store);
        try (LiveRecord record = new LiveRecord(store);
                LiveRecord.Loan early = record.borrow()) {
            InventedStore.addBeta(store);
            try (LiveRecord.Loan late = record.borrow()) {
                assertThat(early.record().count("activity")).isEqualTo(64);
                assertThat(late.record().count("activity")).isEqualTo(65);
            }
            assertThat(early.record().count("activity")).isEqualTo(64);
        }
    }

    @Test
    void aStoreWithoutARecordIsAnsweredWithWhatMakesOne(@TempDir Path folder) {
        try (LiveRecord record = new LiveRecord(InventedStore.at(folder));
                Atlas atlas = Atlas.start(RunningTestAtlas.setup(record, 0, false))) {
            assertThat(RunningAtlas.answersAt(atlas.address(), "any")).isFalse();
            assertThatThrownBy(record::borrow).hasMessageContaining("entente add");
        }
    }

    @Test
    void theAtlasOfTheSameStoreIsOpenedAgainInsteadOfASecondOne(@TempDir Path folder) {
        try (RunningTestAtlas atlas = new RunningTestAtlas(folder)) {
            AtlasSetup again = RunningTestAtlas.setup(atlas.record(), atlas.port(), false);
            AtlasRunningException e = catchThrowableOfType(AtlasRunningException.class, () -> Atlas.start(again));
            assertThat(e.address()).isEqualTo(atlas.address());
        }
    }

    @Test
    void aPortThatSomebodyElseHasIsPassedOver(@TempDir Path folder) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Store store = InventedStore.at(folder);
            InventedStore.addAlpha(store);
            try (LiveRecord record = new LiveRecord(store);
                    Atlas atlas = Atlas.start(RunningTestAtlas.setup(record, other.getLocalPort(), false))) {
                assertThat(atlas.port()).isGreaterThan(other.getLocalPort());
            }
        }
    }

    @Test
    void aPortAPersonAskedForAndCannotHaveIsAnError(@TempDir Path folder) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LiveRecord record = new LiveRecord(InventedStore.at(folder))) {
            AtlasSetup setup = RunningTestAtlas.setup(record, other.getLocalPort(), true);
            assertThatThrownBy(() -> Atlas.start(setup))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()))
                    .hasMessageContaining("--port");
        }
    }
}
