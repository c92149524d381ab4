package jp.hoshimori.diagnosis.handbook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import jp.hoshimori.diagnosis.handbook.model.HandbookTemplate;
import jp.hoshimori.diagnosis.handbook.model.TemplateCoherence;
import jp.hoshimori.support.reference.ReferenceData;

/** The template in use, read and checked when the service starts; an incoherent one stops the start. */
@Startup
@ApplicationScoped
public class HandbookTemplates {

    private final HandbookTemplate current;

    HandbookTemplates(HandbookConfig config) {
        current = read(config.template());
    }

    /** The template that new versions are generated with. */
    HandbookTemplate current() {
        return current;
    }

    /** Those of the topics that a handbook has nothing to say on. */
    public Set<String> topicsWithoutRule(Set<String> topics) {
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
