package jp.hoshimori.diagnosis.handbook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import jp.hoshimori.diagnosis.handbook.model.HandbookTemplate;
import jp.hoshimori.diagnosis.handbook.model.TemplateCoherence;
import jp.hoshimori.diagnosis.questionnaire.model.TopicCoverage;
import jp.hoshimori.support.reference.ReferenceData;

/** The template in use, read and checked when the service starts; an incoherent one stops the start. */
@Startup
@ApplicationScoped
public class HandbookTemplates implements TopicCoverage {

    private final HandbookTemplate current;

    HandbookTemplates(HandbookConfig config) {
        current = read(config.template());
    }

    /** The template that new versions are generated with. */
    HandbookTemplate current() {
        return current;
    }

    @Override
    public Set<String> uncovered(Set<String> topics) {
        Set<String> without = new TreeSet<>(topics);
        without.removeAll(current.topics());
        return without;
    }

    static HandbookTemplate read(String id) {
        String file = "handbook/" + id + ".yaml";
        HandbookTemplate template = TemplateCoherence.check(ReferenceData.read(file, HandbookTemplate.class));
        if (!template.id().equals(id)) {
            throw new IllegalStateException(file + " says that its id is " + template.id());
        }
        return template;
    }
}
