package jp.hoshimori.local.journey;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.hoshimori.client.model.BasicPolicy;
import jp.hoshimori.client.model.BasicPolicyText;
import jp.hoshimori.client.model.BasicPolicyTextItem;
import jp.hoshimori.client.model.DeclarationRequest;
import jp.hoshimori.client.model.DiagnosisProfileSubmission;
import jp.hoshimori.client.model.DiagnosisSubmission;
import jp.hoshimori.client.model.DiagnosisSubmissionAnswer;
import jp.hoshimori.client.model.OrganizationRegistration;

/** The sample company of {@code sample-company.yaml}, as the forms it fills in. */
record SampleCompany(Profile organization, Intention declaration, String questionnaire, List<String> answers) {

    private static final String FILE = "/sample-company.yaml";

    record Profile(String kind, String name, String prefecture, String industry, String employeeBand) {}

    record Intention(String principlesEdition, List<String> purposes, String publicity) {}

    static SampleCompany read() {
        try (InputStream file = SampleCompany.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(file, SampleCompany.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample company cannot be read: " + FILE, e);
        }
    }

    /** Its 25 answers. */
    DiagnosisSubmission submission() {
        List<DiagnosisSubmissionAnswer> numbered = new ArrayList<>();
        for (String answer : answers) {
            numbered.add(new DiagnosisSubmissionAnswer()
                    .question(numbered.size() + 1)
                    .answer(answer));
        }
        return new DiagnosisSubmission()
                .questionnaire(questionnaire)
                .profile(new DiagnosisProfileSubmission()
                        .industry(organization.industry())
                        .employeeBand(organization.employeeBand())
                        .prefecture(organization.prefecture()))
                .answers(numbered);
    }

    /** Its registration, with another corporate number each time: a company registers once, a journey is repeated. */
    OrganizationRegistration registration() {
        return new OrganizationRegistration()
                .kind(organization.kind())
                .corporateNumber(newCorporateNumber())
                .name(organization.name())
                .prefecture(organization.prefecture())
                .industry(organization.industry())
                .employeeBand(organization.employeeBand());
    }

    /** Its declaration of one star. */
    DeclarationRequest oneStar() {
        return new DeclarationRequest()
                .star("ONE_STAR")
                .principlesEdition(declaration.principlesEdition())
                .pledged(true)
                .purposes(declaration.purposes())
                .publicity(declaration.publicity());
    }

    /** What it is found by. */
    String name() {
        return organization.name();
    }

    /** The policy that it was proposed, word by word, put into force today. */
    static BasicPolicyText enactedToday(BasicPolicy draft) {
        return new BasicPolicyText()
                .lead(draft.getLead())
                .items(draft.getItems().stream()
                        .map(item -> new BasicPolicyTextItem()
                                .sampleItem(item.getSampleItem())
                                .heading(item.getHeading())
                                .text(item.getText()))
                        .toList())
                .enactedOn(LocalDate.now(ZoneId.of("Asia/Tokyo")));
    }

    private static String newCorporateNumber() {
        return withCheckDigit(ThreadLocalRandom.current().nextLong(100_000_000_000L, 1_000_000_000_000L));
    }

    /** The 12 digits with their check digit before them: 9 - (Σ Pn·Qn mod 9), Qn 1 and 2 in turn from the right. */
    static String withCheckDigit(long base) {
        int sum = 0;
        long rest = base;
        for (int n = 1; n <= 12; n++, rest /= 10) {
            sum += (int) (rest % 10) * (n % 2 == 0 ? 2 : 1);
        }
        return "%d%012d".formatted(9 - sum % 9, base);
    }
}
