package jp.hoshimori.notification.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisCompleted.PartScore;
import jp.hoshimori.notification.inbox.model.Facts;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.notification.inbox.model.Wording;
import jp.hoshimori.problem.LocalizedText;

/** Puts what happened to an organization's diagnoses and declarations into words. */
@Singleton
final class NotificationWriter {

    private final Wording wording;

    NotificationWriter(Wording wording) {
        this.wording = wording;
    }

    /** What an organization is told about its diagnosis. */
    NotificationText about(DiagnosisCompleted diagnosis) {
        return result(
                diagnosis.completedAt(),
                diagnosis.score(),
                diagnosis.band(),
                diagnosis.parts(),
                diagnosis.unknownQuestions());
    }

    /** What an organization is told about a diagnosis that it claimed: the same as if it had been its own at once. */
    NotificationText about(DiagnosisClaimed diagnosis) {
        return result(
                diagnosis.completedAt(),
                diagnosis.score(),
                diagnosis.band(),
                diagnosis.parts(),
                diagnosis.unknownQuestions());
    }

    /** What an organization is told about its declaration. */
    NotificationText about(DeclarationMade declaration) {
        return wording.write(
                NotificationKind.DECLARATION_MADE,
                new Facts(Map.of(
                        "date", JapanTime.date(declaration.declaredAt()),
                        "star", wording.phrase("star", declaration.star()),
                        "principles", wording.phrase("principles", declaration.principlesEdition()),
                        "declarationNumber", Facts.same(declaration.declarationNumber()))));
    }

    /** What an organization is told when it stepped up. */
    NotificationText about(DeclarationUpgraded declaration) {
        return wording.write(
                NotificationKind.DECLARATION_UPGRADED,
                new Facts(Map.of(
                        "date", JapanTime.date(declaration.upgradedAt()),
                        "star", wording.phrase("star", declaration.star()),
                        "principles", wording.phrase("principles", declaration.principlesEdition()),
                        "declarationNumber", Facts.same(declaration.declarationNumber()))));
    }

    /** What an organization is told when its declaration has ended, and what it does now. */
    NotificationText about(DeclarationWithdrawn declaration) {
        return wording.write(
                NotificationKind.DECLARATION_WITHDRAWN,
                new Facts(Map.of(
                        "date", JapanTime.date(declaration.withdrawnAt()),
                        "star", wording.phrase("star", declaration.star()),
                        "ending", wording.phrase("ending", declaration.cause()),
                        "declarationNumber", Facts.same(declaration.declarationNumber()))));
    }

    private NotificationText result(
            Instant completedAt, int score, String band, List<PartScore> parts, List<Integer> unknownQuestions) {
        int maximum = parts.stream().mapToInt(PartScore::maximum).sum();
        return wording.write(
                NotificationKind.DIAGNOSIS_COMPLETED,
                new Facts(Map.of(
                        "date", JapanTime.date(completedAt),
                        "score", Facts.same(score),
                        "maximum", Facts.same(maximum),
                        "band", wording.phrase("band", band),
                        "unknown", unknown(unknownQuestions.size()))));
    }

    private LocalizedText unknown(int count) {
        LocalizedText phrase =
                switch (count) {
                    case 0 -> wording.phrase("unknown", "NONE");
                    case 1 -> wording.phrase("unknown", "ONE");
                    default -> wording.phrase("unknown", Wording.OTHER);
                };
        return new Facts(Map.of("unknownCount", Facts.same(count))).putInto(phrase);
    }
}
