package jp.hoshimori.diagnosis.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.diagnosis.ProfileRequest;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;
import jp.hoshimori.diagnosis.diagnosis.model.SiteNameRules;
import jp.hoshimori.diagnosis.site.Aggregations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft that shall be begun, as it is sent. */
@Schema(name = "DiagnosisDraftCreation", description = "始める下書き / The draft to begin")
record DraftRequest(
        @NotNull @Schema(description = "回答する版 / The edition to answer", examples = "jisha25-3.1")
        String questionnaire,

        @Schema(
                description = "この診断の回答から始める。LAST は事業者の前回の診断。版が違えば同じ主題の回答を引き継ぐ / The diagnosis whose answers it"
                        + " begins with; LAST is the organization's last one. Of another edition, the answers about the"
                        + " same topics are carried over",
                examples = "LAST")
        String prefilledFrom,

        @Schema(description = "省略すると prefilledFrom の診断のもの / When left out, that of the diagnosis it begins with")
        ProfileRequest profile,

        @Schema(
                description = "拠点ごとに回答するときのまとめ方。sites とともに指定 / How the sites' answers become the company's; goes"
                        + " with sites: WORST_ANSWER, AVERAGE",
                examples = "WORST_ANSWER")
        String aggregation,

        @Schema(description = "拠点ごとに回答するときの1から50の拠点 / 1 to 50 sites, to answer site by site")
        List<@NotNull @Valid DraftSiteRequest> sites) {

    private static final LocalizedText TOGETHER =
            LocalizedText.of("aggregation と sites は一緒に指定してください。", "Give aggregation and sites together, or neither.");

    /**
     * What the draft shall be like.
     *
     * @param checkedProfile the profile of this request, once it is checked
     * @throws ProblemException 400 naming everything that is wrong with the sites
     */
    DraftPlan plan(Profile checkedProfile) {
        return new DraftPlan(questionnaire, Optional.ofNullable(prefilledFrom), checkedProfile, method(), siteNames());
    }

    private Optional<Aggregation> method() {
        requireTogether();
        return Optional.ofNullable(aggregation).map(Aggregations::checked);
    }

    private void requireTogether() {
        if ((aggregation == null) != answeredAsOne()) {
            String missing = aggregation == null ? "/aggregation" : "/sites";
            throw ProblemException.invalid(new FieldError(missing, "AGGREGATION_AND_SITES", TOGETHER));
        }
    }

    /** Generated clients send an empty list where there is none. */
    private boolean answeredAsOne() {
        return sites == null || (sites.isEmpty() && aggregation == null);
    }

    private List<SiteName> siteNames() {
        if (answeredAsOne()) {
            return List.of();
        }
        List<String> names = sites.stream().map(DraftSiteRequest::name).toList();
        List<FieldError> violations = SiteNameRules.violations(names).toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return names.stream().map(SiteName::new).toList();
    }

    /** One site as it is sent. */
    @Schema(name = "DiagnosisDraftSiteCreation")
    record DraftSiteRequest(
            @NotNull @Schema(description = "拠点名、1から100文字 / The site's name, 1 to 100 characters", examples = "本社")
            String name) {}
}
