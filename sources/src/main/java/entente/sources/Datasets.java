package entente.sources;

import entente.sources.atheniandecrees.AthenianDecrees;
import entente.sources.atop.Atop;
import entente.sources.attaches.UnitedKingdomAttaches;
import entente.sources.capitals.Capitals;
import entente.sources.chinaleaders.ChinaLeaders;
import entente.sources.cowalliances.CowAlliances;
import entente.sources.cowcontiguity.CowContiguity;
import entente.sources.cowmid.CowMid;
import entente.sources.cownmc.CowNmc;
import entente.sources.cowwars.CowWars;
import entente.sources.dcad.Dcad;
import entente.sources.democracy.Democracy;
import entente.sources.gdelt.Gdelt;
import entente.sources.geopko.GeoPko;
import entente.sources.gmlmid.GmlMid;
import entente.sources.icb.Icb;
import entente.sources.icews.Icews;
import entente.sources.jme.Jme;
import entente.sources.leadertravels.LeaderTravels;
import entente.sources.militarytraining.MilitaryTraining;
import entente.sources.mme.Mme;
import entente.sources.peacekeeping.Peacekeeping;
import entente.sources.polecat.Polecat;
import entente.sources.servicevisits.ServiceVisits;
import entente.sources.sipri.Sipri;
import entente.sources.ucdpacd.UcdpAcd;
import java.util.List;
import java.util.stream.Stream;

/** Every dataset that has a reader. */
public final class Datasets {
    private static final List<Dataset> ALL = Stream.concat(
                    Shipped.datasets().stream(),
                    Stream.of(
                            Atop.DATASET,
                            CowAlliances.DATASET,
                            Dcad.DATASET,
                            Mme.DATASET,
                            Jme.DATASET,
                            ServiceVisits.DATASET,
                            LeaderTravels.DATASET,
                            ChinaLeaders.DATASET,
                            MilitaryTraining.DATASET,
                            Sipri.DATASET,
                            Peacekeeping.DATASET,
                            GeoPko.DATASET,
                            AthenianDecrees.DATASET,
                            UnitedKingdomAttaches.DATASET,
                            CowMid.DATASET,
                            GmlMid.DATASET,
                            CowWars.DATASET,
                            Icb.DATASET,
                            UcdpAcd.DATASET,
                            CowNmc.DATASET,
                            CowContiguity.DATASET,
                            Democracy.DATASET,
                            Capitals.DATASET,
                            Icews.DATASET,
                            Gdelt.VERSION_1,
                            Gdelt.VERSION_2,
                            Polecat.DATASET))
            .toList();

    private Datasets() {}

    /** All of them, in the order they are listed to people. */
    public static List<Dataset> all() {
        return ALL;
    }
}
