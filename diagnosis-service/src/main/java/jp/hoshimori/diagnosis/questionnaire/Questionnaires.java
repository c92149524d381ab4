package jp.hoshimori.diagnosis.questionnaire;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Coherence;
import jp.hoshimori.diagnosis.questionnaire.model.IncoherentQuestionnaireException;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ReferenceData;

/**
 * The catalogue of editions: those that ship, read and checked when the service starts, where an incoherent one stops
 * the start; and those that operators have published since.
 *
 * <p>What is known is answered from memory. Since an edition that can be answered never changes, what was learnt stays
 * true; only an id that is not known is looked for where published editions are kept.
 */
@Startup
@ApplicationScoped
public class Questionnaires {

    private static final Comparator<Questionnaire> NEWEST_FIRST =
            Comparator.comparing(Questionnaire::effectiveFrom).reversed();

    private final PublishedEditions published;
    private volatile Map<String, Questionnaire> byId;

    @Inject
    Questionnaires(QuestionnaireConfig config, PublishedEditions published) {
        this(config.editions(), published);
    }

    Questionnaires(List<String> editions, PublishedEditions published) {
        this.published = published;
        this.byId = newestFirst(editions.stream().map(Questionnaires::read));
    }

    /** Every edition that is known, the newest first. */
    public Collection<Questionnaire> all() {
        return byId.values();
    }

    /** The editions that can be answered on that day, the newest first. */
    public List<Questionnaire> effectiveOn(LocalDate day) {
        return all().stream()
                .filter(questionnaire -> questionnaire.isEffectiveOn(day))
                .toList();
    }

    /** The edition of that id; empty when there is none. */
    public Optional<Questionnaire> find(String id) {
        Questionnaire known = id == null ? null : byId.get(id);
        return known != null ? Optional.of(known) : findPublished(id);
    }

    /** Learns of the editions that were published since. */
    public void refresh() {
        published.except(byId.keySet()).forEach(this::learn);
    }

    private Optional<Questionnaire> findPublished(String id) {
        Optional<Questionnaire> found = id != null && Questionnaire.isId(id) ? published.find(id) : Optional.empty();
        found.ifPresent(this::learn);
        return found;
    }

    /** An edition that ships stays what it is, though one of its id was published before it shipped. */
    private synchronized void learn(Questionnaire questionnaire) {
        if (!byId.containsKey(questionnaire.id())) {
            byId = newestFirst(Stream.concat(byId.values().stream(), Stream.of(questionnaire)));
        }
    }

    private static Map<String, Questionnaire> newestFirst(Stream<Questionnaire> questionnaires) {
        Map<String, Questionnaire> ordered = new LinkedHashMap<>();
        questionnaires.sorted(NEWEST_FIRST).forEach(each -> ordered.put(each.id(), each));
        return Collections.unmodifiableMap(ordered);
    }

    private static Questionnaire read(String id) {
        Questionnaire questionnaire =
                Coherence.check(ReferenceData.read("questionnaires/" + id + ".yaml", Questionnaire.class));
        if (!questionnaire.id().equals(id)) {
            throw new IncoherentQuestionnaireException(id, List.of(anotherId(questionnaire)));
        }
        return questionnaire;
    }

    private static FieldError anotherId(Questionnaire questionnaire) {
        LocalizedText sentence = LocalizedText.of("ファイルの中の id は {0} です。", "Its file says that its id is {0}.");
        return new FieldError("/id", "ANOTHER_ID", sentence.format(questionnaire.id()));
    }
}
