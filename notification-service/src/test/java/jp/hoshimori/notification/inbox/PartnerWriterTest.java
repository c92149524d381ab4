package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.SupplierStarChanged;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.notification.inbox.model.NotificationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerWriterTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant EVENING = Instant.parse("2026-11-22T15:30:00Z");

    private final PartnerWriter writer = new PartnerWriter(WordingFile.inUse());

    @ParameterizedTest
    @CsvSource({
        "DECLARED, ONE_STAR, SECURITY ACTIONの一つ星を自己宣言しました。, It made the SECURITY ACTION self-declaration of one star.",
        "UPGRADED, TWO_STARS, SECURITY ACTIONの二つ星の自己宣言にステップアップしました。, It stepped up to the SECURITY ACTION self-declaration of two stars.",
        "WITHDRAWN, , いまは、有効な自己宣言がありません。, No self-declaration stands now.",
        "A_CHANGE_OF_TOMORROW, ONE_STAR, 詳しくは、星守の取引先リストでご確認ください。, Please see your supplier list in Hoshimori."
    })
    void aBuyerIsToldWhatBecameOfTheStar(String change, String star, String japanese, String english) {
        NotificationText text = writer.about(supplier("株式会社見本", star, change));

        assertThat(text.title().ja()).isEqualTo("取引先の自己宣言に変更がありました：株式会社見本");
        assertThat(text.body().ja()).contains("「株式会社見本」", "90000000017", "2026年11月23日", japanese);
        assertThat(text.title().en()).isEqualTo("A supplier's self-declaration has changed: 株式会社見本");
        assertThat(text.body().en()).contains("\"株式会社見本\"", "90000000017", "23 November 2026", english);
    }

    @Test
    void aSuppliersNameStaysInItsLineAndIsNoTemplate() {
        NotificationText text =
                writer.about(supplier(" 見本\r\nBcc: a@example.jp\u0000{star}$1 ", "ONE_STAR", "DECLARED"));

        assertThat(text.title().ja()).isEqualTo("取引先の自己宣言に変更がありました：見本 Bcc: a@example.jp {star}$1");
    }

    @ParameterizedTest
    @CsvSource({
        "MEASURES_REQUEST_RECEIVED, 断ることもできます, Talk with the buyer about the cost",
        "MEASURES_REQUEST_DATE_PROPOSED, 別の期日を提案しました, proposed another date",
        "MEASURES_REQUEST_AGREED, 要請に応じる, agreed to your request",
        "MEASURES_REQUEST_DECLINED, 不利な扱いをしないで, at a disadvantage merely because it declined",
        "MEASURES_REQUEST_FULFILLED, この要請は完了しました, was found to stand",
        "MEASURES_REQUEST_CANCELLED, 取り下げました, nothing that you need to do"
    })
    void eachStateOfARequestHasItsOwnWords(NotificationKind kind, String japanese, String english) {
        NotificationText text =
                writer.about(new MeasuresRequestChanged(ID, ID, ID, "TWO_STARS", "ANY", "ANY", EVENING), kind);

        assertThat(text.title().ja()).contains("二つ星");
        assertThat(text.title().en()).contains("two stars");
        assertThat(text.body().ja()).contains("SECURITY ACTIONの二つ星", "2026年11月23日", japanese);
        assertThat(text.body().en()).contains("two stars", "23 November 2026", english);
    }

    private static SupplierStarChanged supplier(String name, String star, String change) {
        return new SupplierStarChanged(ID, ID, name, "90000000017", star, change, EVENING);
    }
}
