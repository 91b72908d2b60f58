package entente.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.atlas.page.Answer;
import entente.atlas.page.BadQuestionException;
import entente.atlas.page.CsvTable;
import entente.atlas.page.Library;
import entente.atlas.page.NotFoundException;
import entente.atlas.page.Page;
import entente.atlas.page.Pages;
import entente.atlas.page.Rendering;
import entente.atlas.page.Site;
import entente.atlas.page.Visit;
import entente.store.LiveRecord;
import entente.store.StoreException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests with pages, each from the record in force when it comes. Safe for use by several threads. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final int FINGERPRINT_SHOWN = 12;

    private final LiveRecord live;
    private final Library library;
    private final Asset styles = Asset.bundled("entente.css", "text/css;charset=utf-8");
    private final Asset script = Asset.bundled("entente.js", "text/javascript;charset=utf-8");
    private final Rendering rendering = new Rendering();
    // another run may be another program: what it says of the same record may differ
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    Answering(LiveRecord live, Library library) {
        this.live = live;
        this.library = library;
    }

    /** Answers with a page. */
    void page(Context context, Page page, String id, Format format) {
        try (LiveRecord.Loan loan = live.borrow()) {
            String fingerprint = loan.record().fingerprint();
            String tag = "W/\"%s-%s\"".formatted(run, shortened(fingerprint));
            context.header("Cache-Control", "no-cache").header("Entente-Record", fingerprint);
            if (tag.equals(context.header("If-None-Match"))) {
                context.status(HttpStatus.NOT_MODIFIED);
                return;
            }
            Answer answer = page.answer(new Visit(library, loan.record(), id, parameters(context)));
            if (answer instanceof Answer.Shown shown) {
                context.header("ETag", tag);
                show(context, shown, format, fingerprint);
            } else if (answer instanceof Answer.File file) {
                context.header("ETag", tag)
                        .contentType(file.contentType() + ";charset=utf-8")
                        .result(file.text().getBytes(UTF_8));
            } else if (answer instanceof Answer.Moved moved) {
                context.redirect(
                        format.address(moved.address()),
                        moved.forGood() ? HttpStatus.PERMANENT_REDIRECT : HttpStatus.FOUND);
            }
        } catch (NotFoundException e) {
            failed(context, Pages.notFound(e), format);
        } catch (BadQuestionException e) {
            failed(context, Pages.badQuestion(e), format);
        } catch (StoreException e) {
            LOG.warn("the record could not be read", e);
            failed(context, Pages.noRecord(String.valueOf(e.getMessage())), format);
        } catch (RuntimeException e) {
            LOG.error("{} failed", context.path(), e);
            failed(context, Pages.broken(), format);
        }
    }

    /** Answers that there is no page. */
    void noPage(Context context) {
        failed(context, Pages.noPage(context.path()), Format.of(context.path()));
    }

    /** Answers that the request is not served. */
    void refuse(Context context, Protection.Refusal refusal) {
        failed(context, Pages.refused(refusal.status(), refusal.message()), Format.of(context.path()));
    }

    /** What pages are dressed with. */
    List<Asset> assets() {
        return List.of(styles, script);
    }

    private void failed(Context context, Answer answer, Format format) {
        context.removeHeader("ETag").header("Cache-Control", "no-store");
        if (answer instanceof Answer.Shown shown) {
            show(context, shown, format == Format.CSV ? Format.HTML : format, "");
        }
    }

    private void show(Context context, Answer.Shown shown, Format format, String fingerprint) {
        switch (format) {
            case HTML -> context.result(rendering.html(shown, site(fingerprint, context)));
            case JSON -> context.result(rendering.json(shown));
            case CSV -> {
                Optional<CsvTable> table = shown.table();
                if (table.isEmpty()) {
                    failed(context, Pages.noPage(context.path()), Format.HTML);
                    return;
                }
                context.result(table.get().text().getBytes(UTF_8));
            }
        }
        context.status(shown.status()).contentType(format.contentType());
    }

    private Site site(String fingerprint, Context context) {
        return new Site(
                library.programVersion(),
                library.codebook().version(),
                shortened(fingerprint),
                // a loopback name with its port: everything else was refused before
                "http://" + context.header("Host"),
                styles.address(),
                script.address());
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT_SHOWN, fingerprint.length()));
    }

    private static Map<String, String> parameters(Context context) {
        Map<String, String> parameters = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name, values.get(0));
            }
        });
        return parameters;
    }
}
