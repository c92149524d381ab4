package jp.hoshimori.declaration.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.declaration.policy.model.EndedPolicy;
import jp.hoshimori.declaration.policy.model.PolicyDraft;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyItem;
import jp.hoshimori.declaration.policy.model.PolicyText;
import jp.hoshimori.declaration.policy.model.PolicyVersion;

/** A version as its templates read it: texts are divided into lines, and what is not there is empty. */
public record PolicySheet(
        String title,
        String organizationName,
        List<String> lead,
        List<Item> items,
        String enactedOn,
        String representative,
        int number,
        String publishedOn,
        String note,
        String currentAddress,
        String pdfAddress) {

    /** An item. */
    public record Item(String heading, List<String> lines) {

        private static Item of(PolicyItem item) {
            return new Item(item.heading(), item.text().lines().toList());
        }
    }

    /** The sheet of a draft, under the organization's name of today and without addresses. */
    static PolicySheet preview(
            PolicyVersion version, String organizationName, String title, Map<String, String> words) {
        return sheet(version, organizationName, title, words, "");
    }

    /** The sheet of what the public reads at an address. */
    static PolicySheet published(PolicyVersion version, String slug, String title, Map<String, String> words) {
        return sheet(version, "", title, words, slug);
    }

    private static PolicySheet sheet(
            PolicyVersion version, String today, String title, Map<String, String> words, String slug) {
        PolicyText text = version.text();
        Locale locale = version.origin().language().locale();
        boolean superseded = version instanceof EndedPolicy && !slug.isEmpty();
        String page = PolicyAddresses.path(slug);
        return new PolicySheet(
                title,
                name(version).orElse(today),
                text.lead().lines().toList(),
                text.items().stream().map(Item::of).toList(),
                text.enactedOn().map(day -> PolicyDays.inWords(day, locale)).orElse(""),
                Stream.of(text.representativeTitle(), text.representativeName())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                version.origin().number(),
                publishedOn(version, locale),
                version instanceof PolicyDraft ? words.get("draft") : superseded ? words.get("superseded") : "",
                superseded ? page : "",
                slug.isEmpty() || superseded ? "" : page + "/policy.pdf");
    }

    private static Optional<String> name(PolicyVersion version) {
        if (version instanceof PolicyInForce published) {
            return Optional.of(published.organizationName());
        }
        return version instanceof EndedPolicy ended ? Optional.of(ended.organizationName()) : Optional.empty();
    }

    private static String publishedOn(PolicyVersion version, Locale locale) {
        if (version instanceof PolicyInForce published) {
            return PolicyDays.inWords(PolicyDays.of(published.publishedAt()), locale);
        }
        return version instanceof EndedPolicy ended
                ? PolicyDays.inWords(PolicyDays.of(ended.publishedAt()), locale)
                : "";
    }
}
