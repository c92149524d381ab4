package jp.hoshimori.diagnosis.handbook;

import jp.hoshimori.diagnosis.handbook.model.EndedHandbook;
import jp.hoshimori.diagnosis.handbook.model.HandbookDraft;
import jp.hoshimori.diagnosis.handbook.model.HandbookLanguage;
import jp.hoshimori.diagnosis.handbook.model.HandbookLink;
import jp.hoshimori.diagnosis.handbook.model.HandbookOrigin;
import jp.hoshimori.diagnosis.handbook.model.HandbookState;
import jp.hoshimori.diagnosis.handbook.model.HandbookText;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;

/** Turns versions of handbooks into rows and back. */
final class HandbookRows {

    private HandbookRows() {}

    /** The row of a new draft. */
    static HandbookVersionEntity row(HandbookDraft draft) {
        HandbookVersionEntity row = new HandbookVersionEntity();
        row.id = draft.origin().id();
        row.organizationId = draft.origin().organizationId();
        row.number = draft.origin().number();
        row.language = draft.origin().language().tag();
        row.diagnosisId = draft.origin().diagnosisId();
        row.questionnaire = draft.origin().questionnaire();
        row.template = draft.origin().template();
        row.createdAt = draft.origin().createdAt();
        row.generated = draft.text().generated().stream()
                .map(StoredHandbook.GeneratedRow::of)
                .toList();
        row.replaced = draft.text().replaced();
        put(draft, row);
        return row;
    }

    /** Writes what can change of a version into its row. */
    static void put(HandbookVersion version, HandbookVersionEntity row) {
        row.state = version.state().name();
        row.updatedAt = version.updatedAt();
        if (version instanceof HandbookDraft draft) {
            row.handbook = StoredHandbook.of(draft.text().handbook());
        } else if (version instanceof PublishedHandbook published) {
            publish(published, row);
        } else if (version instanceof EndedHandbook ended) {
            row.endedAt = ended.endedAt();
        }
    }

    private static void publish(PublishedHandbook published, HandbookVersionEntity row) {
        row.linkSeed = published.link().seed();
        row.linkFingerprint = published.link().fingerprint();
        row.publishedAt = published.publishedAt();
    }

    /** The version in a row. */
    static HandbookVersion version(HandbookVersionEntity row) {
        HandbookState state = HandbookState.valueOf(row.state);
        return switch (state) {
            case DRAFT -> new HandbookDraft(origin(row), text(row), row.updatedAt, row.version);
            case PUBLISHED -> new PublishedHandbook(origin(row), text(row), link(row), row.publishedAt, row.version);
            case SUPERSEDED, WITHDRAWN ->
                new EndedHandbook(origin(row), text(row), link(row), row.publishedAt, state, row.endedAt, row.version);
        };
    }

    private static HandbookOrigin origin(HandbookVersionEntity row) {
        return new HandbookOrigin(
                row.id,
                row.organizationId,
                row.number,
                HandbookLanguage.ofTag(row.language).orElseThrow(),
                row.diagnosisId,
                row.questionnaire,
                row.template,
                row.createdAt);
    }

    private static HandbookText text(HandbookVersionEntity row) {
        return new HandbookText(
                row.handbook.handbook(),
                row.generated.stream()
                        .map(StoredHandbook.GeneratedRow::generated)
                        .toList(),
                row.replaced);
    }

    private static HandbookLink link(HandbookVersionEntity row) {
        return new HandbookLink(row.linkSeed, row.linkFingerprint);
    }
}
