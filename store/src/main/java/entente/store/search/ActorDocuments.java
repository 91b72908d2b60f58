package entente.store.search;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** Makes a document of an actor: all its names and codes. */
final class ActorDocuments {
    private ActorDocuments() {}

    static Document of(Actor actor) {
        Document document = Documents.of(Stored.ACTORS, actor.id());
        document.add(new StringField(Stored.SELF, actor.id(), Field.Store.NO));
        Documents.add(document, SearchField.TITLE, actor.name());
        Set<String> names = new LinkedHashSet<>();
        names.add(actor.name());
        actor.names().stream().map(ActorName::text).forEach(names::add);
        names.addAll(actor.adjectives());
        Documents.add(document, SearchField.NAMES, names);
        Documents.add(document, SearchField.NOTES, actor.note());
        Set<String> ids = new LinkedHashSet<>();
        ids.add(actor.id());
        for (ActorCode code : actor.codes()) {
            String system = code.system().prefix();
            ids.addAll(List.of(system + ":" + code.code(), system, code.code()));
        }
        Documents.add(document, SearchField.IDS, ids);
        return document;
    }
}
