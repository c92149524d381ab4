package jp.hoshimori.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.notification.testing.Mailbox;
import jp.hoshimori.notification.testing.ReceivedMail;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class MailTest {

    private Mailbox mailbox;

    @BeforeEach
    void takeMail() {
        mailbox = Mailbox.open();
    }

    @AfterEach
    void takeNoMore() {
        mailbox.close();
    }

    @Test
    void aResultComesByMailInJapanese() {
        Company company = Company.addressed("ja");

        company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);

        ReceivedMail mail = mailbox.await(company.address(), 1).get(0);
        assertThat(mail.to()).containsExactly(company.address());
        assertThat(mail.subject()).isEqualTo("自社診断の結果：62点");
        assertThat(mail.text()).contains("100点満点中62点でした。", "「星守」が自動でお送りしています。", "貴組織の管理者が、このアドレスを");
        assertThat(mail.html()).contains("<html lang=\"ja\">", "100点満点中62点でした。", "貴組織の管理者が、このアドレスを");
    }

    @Test
    void aDeclarationComesByMailInEnglish() {
        Company company = Company.addressed("en");

        company.declares(UUID.randomUUID(), UUID.randomUUID());

        ReceivedMail mail = mailbox.await(company.address(), 1).get(0);
        assertThat(mail.subject()).isEqualTo("Your self-declaration of one star was received");
        assertThat(mail.text())
                .contains(
                        "Its declaration number is 90000000017.",
                        "the platform behind the information security self-declaration",
                        "because an administrator of your organization set this address");
        assertThat(mail.html()).contains("<html lang=\"en\">", "Its declaration number is 90000000017.");
    }

    @Test
    void anEndComesByMailWithWhatToDoNow() {
        Company company = Company.addressed("ja");

        company.withdraws(UUID.randomUUID(), UUID.randomUUID());

        ReceivedMail mail = mailbox.await(company.address(), 1).get(0);
        assertThat(mail.subject()).isEqualTo("一つ星の自己宣言が終了しました");
        assertThat(mail.text()).contains("ロゴマークや「自己宣言をしています」などの表示をお使いにならないでください。");
    }

    @Test
    void aSuppliersNameIsNoMarkupInTheBuyersMail() {
        Company company = Company.addressed("ja");

        company.seesDeclare(UUID.randomUUID(), UUID.randomUUID(), "ONE_STAR");

        ReceivedMail mail = mailbox.await(company.address(), 1).get(0);
        assertThat(mail.subject()).isEqualTo("取引先の自己宣言に変更がありました：見本<b>商店");
        assertThat(mail.html()).contains("見本&lt;b&gt;商店").doesNotContain("<b>");
    }

    @Test
    void aMailSaysThatNoPersonWroteItAndTravelsAsAscii() {
        Company company = Company.addressed("ja");

        company.declares(UUID.randomUUID(), UUID.randomUUID());

        ReceivedMail mail = mailbox.await(company.address(), 1).get(0);
        assertThat(mail.headers()).contains("Auto-Submitted", "Content-Language", "Message-ID");
        assertThat(mail.raw()).contains("Subject: =?UTF-8?").matches("\\p{ASCII}+");
    }

    @Test
    void anEventThatArrivesAgainIsMailedOnce() {
        Company company = Company.addressed("ja");
        UUID event = UUID.randomUUID();
        UUID diagnosis = UUID.randomUUID();
        company.scores(event, diagnosis, 62);
        company.scores(event, diagnosis, 62);

        company.scores(UUID.randomUUID(), diagnosis, 63);

        awaitSent(company, 2);
        assertThat(subjects(company)).containsExactlyInAnyOrder("自社診断の結果：62点", "自社診断の結果：63点");
    }

    @Test
    void whatHappensBeforeThereIsAnAddressIsMailedWhenThereIsOne() {
        Company company = Company.unknown();
        company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);
        company.declares(UUID.randomUUID(), UUID.randomUUID());
        company.awaitNotifications(2);
        assertThat(states(company)).containsOnly("WAITING_FOR_ADDRESS");

        company.putSettings(company.address(), "ja").then().statusCode(201);

        awaitSent(company, 2);
        assertThat(subjects(company)).containsExactlyInAnyOrder("自社診断の結果：62点", "一つ星の自己宣言を受け付けました");
    }

    @Test
    void whileTheMailServerIsAwayMailsWaitAndThenArriveOnce() {
        Company company = Company.addressed("ja");
        mailbox.close();
        company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);
        await().until(() -> Database.number(
                        "SELECT coalesce(max(attempts), 0) FROM delivery WHERE organization_id = ?", company.id())
                >= 2);

        mailbox.start();

        awaitSent(company, 1);
        assertThat(subjects(company)).containsExactly("自社診断の結果：62点");
    }

    @Test
    void aMailThatWasSentButNotMarkedComesAgainUnderTheSameMessageId() {
        Company company = Company.addressed("ja");
        company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);
        awaitSent(company, 1);

        Database.change(
                "UPDATE delivery SET state = 'PENDING', next_attempt_at = now(), finished_at = NULL"
                        + " WHERE organization_id = ?",
                company.id());

        List<ReceivedMail> mails = mailbox.await(company.address(), 2);
        assertThat(mails)
                .extracting(ReceivedMail::messageId)
                .doesNotContainNull()
                .hasSize(2);
        assertThat(mails.get(0).messageId()).isEqualTo(mails.get(1).messageId());
    }

    private List<String> subjects(Company company) {
        return mailbox.to(company.address()).stream().map(ReceivedMail::subject).toList();
    }

    private static void awaitSent(Company company, int count) {
        await().untilAsserted(() -> assertThat(states(company)).hasSize(count).containsOnly("SENT"));
    }

    private static List<String> states(Company company) {
        return Database.texts("SELECT state FROM delivery WHERE organization_id = ?", company.id());
    }
}
