package jp.hoshimori.declaration.policy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hoshimori.declaration.policy.model.PolicySample;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads what policies are built from when the service starts. */
@Dependent
class PolicyData {

    /** The words of pages, by key. */
    record Words(
            LocalizedText enacted,
            LocalizedText published,
            LocalizedText version,
            LocalizedText draft,
            LocalizedText superseded,
            LocalizedText current,
            LocalizedText pdf,
            LocalizedText statement) {

        Map<String, String> in(Locale locale) {
            return Map.of(
                            "enacted", enacted,
                            "published", published,
                            "version", version,
                            "draft", draft,
                            "superseded", superseded,
                            "current", current,
                            "pdf", pdf,
                            "statement", statement)
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, word -> word.getValue().in(locale)));
        }
    }

    @Produces
    @Singleton
    @Startup
    PolicySample sample() {
        return ReferenceData.read("policy/basic-policy-1.yaml", PolicySample.class);
    }

    @Produces
    @Singleton
    @Startup
    Words words() {
        return ReferenceData.read("policy/page-words.yaml", Words.class);
    }
}
