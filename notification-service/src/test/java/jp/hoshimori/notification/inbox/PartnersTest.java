package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class PartnersTest {

    private final Company buyer = Company.unknown();
    private final Company supplier = Company.unknown();
    private final UUID request = UUID.randomUUID();

    @Test
    void aRequestIsToldToTheSupplierOnceHoweverLongTheTalkGoesOn() {
        buyer.asks(supplier, request, "OPEN");
        buyer.asks(supplier, request, "OPEN");
        buyer.asks(supplier, request, "OPEN");

        buyer.asks(supplier, request, "CANCELLED");

        supplier.awaitNotifications(2);
        assertThat(supplier.titles()).containsExactly("取引先が要請を取り下げました（一つ星の自己宣言）", "取引先から一つ星の自己宣言についての要請が届きました");
        assertThat(buyer.titles()).isEmpty();
    }

    @Test
    void theBuyerIsToldOfEachDayThatTheSupplierProposes() {
        UUID event = UUID.randomUUID();
        buyer.asks(supplier, request, "OPEN");
        buyer.isProposedADay(event, supplier, request);
        buyer.isProposedADay(event, supplier, request);
        buyer.asks(supplier, request, "OPEN");

        buyer.isProposedADay(UUID.randomUUID(), supplier, request);

        buyer.awaitNotifications(2);
        assertThat(buyer.titles()).containsExactly("取引先が別の期日を提案しました（一つ星の自己宣言）", "取引先が別の期日を提案しました（一つ星の自己宣言）");
        assertThat(supplier.titles()).hasSize(1);
    }

    @Test
    void theBuyerIsToldOfTheAnswerAndOfTheEnd() {
        buyer.asks(supplier, request, "OPEN");
        buyer.asks(supplier, request, "AGREED");
        buyer.asks(supplier, request, "FULFILLED");

        buyer.awaitNotifications(2);
        assertThat(buyer.titles()).containsExactly("取引先が要請どおりに自己宣言しました（一つ星）", "取引先が要請に応じました（一つ星の自己宣言）");
        assertThat(supplier.titles()).hasSize(1);
    }

    @Test
    void aStateOfTomorrowIsToldToNobodyAndTheNextIsTold() {
        buyer.asks(supplier, request, "A_STATE_OF_TOMORROW");

        buyer.asks(supplier, request, "DECLINED");

        buyer.awaitNotifications(1);
        assertThat(buyer.titles()).containsExactly("取引先が要請を断りました（一つ星の自己宣言）");
        assertThat(supplier.titles()).isEmpty();
    }

    @Test
    void aSuppliersStarIsToldOnceForEachEvent() {
        UUID event = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        buyer.seesDeclare(event, entry, "ONE_STAR");
        buyer.seesDeclare(event, entry, "ONE_STAR");

        buyer.seesDeclare(UUID.randomUUID(), entry, "TWO_STARS");

        buyer.awaitNotifications(2);
        assertThat(buyer.titles()).hasSize(2);
    }

    @Test
    void anEndIsToldOnceForEachEvent() {
        UUID event = UUID.randomUUID();
        UUID declaration = UUID.randomUUID();
        buyer.declares(UUID.randomUUID(), declaration);
        buyer.withdraws(event, declaration);
        buyer.withdraws(event, declaration);

        buyer.declares(UUID.randomUUID(), declaration);

        buyer.awaitNotifications(3);
        assertThat(buyer.titles()).containsExactly("一つ星の自己宣言を受け付けました", "一つ星の自己宣言が終了しました", "一つ星の自己宣言を受け付けました");
    }
}
