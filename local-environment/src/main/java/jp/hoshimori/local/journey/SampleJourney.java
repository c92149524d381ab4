package jp.hoshimori.local.journey;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hoshimori.client.api.CatalogApi;
import jp.hoshimori.client.api.DeclarationApi;
import jp.hoshimori.client.api.DiagnosisApi;
import jp.hoshimori.client.api.NotificationApi;
import jp.hoshimori.client.invoker.ApiClient;
import jp.hoshimori.client.invoker.ApiException;
import jp.hoshimori.client.invoker.ApiResponse;
import jp.hoshimori.client.model.BasicPolicy;
import jp.hoshimori.client.model.BasicPolicyCreation;
import jp.hoshimori.client.model.Declaration;
import jp.hoshimori.client.model.DeclarationUpgradeRequest;
import jp.hoshimori.client.model.Diagnosis;
import jp.hoshimori.client.model.DiagnosisMeasure;
import jp.hoshimori.client.model.DiagnosisPart;
import jp.hoshimori.client.model.NotificationSettingsRequest;
import jp.hoshimori.client.model.Organization;
import jp.hoshimori.client.model.Recommendation;
import jp.hoshimori.client.model.RecommendationReason;
import jp.hoshimori.client.model.Recommendations;
import jp.hoshimori.client.model.RegisterEntry;
import jp.hoshimori.client.model.RegisterEntryPage;
import jp.hoshimori.local.FreshToken;
import jp.hoshimori.local.Journey;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.User;
import jp.hoshimori.parts.CaughtMail;

/**
 * Takes the sample company from its 25 answers to what it should do first, its report, its first star, its policy, its second
 * star, its kit, its recommended services and its mails, through the gateway and with the generated client.
 */
public final class SampleJourney implements Journey {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int BEST = 3;
    private static final int CONFLICT = 409;

    @Override
    public int walk(LocalEnvironment environment, PrintStream out) {
        Narrator narrator = new Narrator(out);
        long begun = System.nanoTime();
        try {
            new Walk(environment, narrator, SampleCompany.read()).toTheEnd();
            narrator.done((System.nanoTime() - begun) / 1e9);
            return 0;
        } catch (ApiException refusal) {
            narrator.refused(refusal);
        } catch (JourneyFailedException failure) {
            narrator.failed(failure.getMessage());
        } catch (Exception failure) {
            narrator.failed(failure.toString());
        }
        return 1;
    }

    /** One walk, as one newly signed-up user. */
    private static final class Walk {

        private final LocalEnvironment environment;
        private final Narrator narrator;
        private final SampleCompany company;
        private final User user;
        private final ApiClient client = new ApiClient();

        Walk(LocalEnvironment environment, Narrator narrator, SampleCompany company) {
            this.environment = environment;
            this.narrator = narrator;
            this.company = company;
            this.user = environment.signUp();
            FreshToken token = environment.freshToken(user);
            client.updateBaseUri(environment.gateway());
            client.setRequestInterceptor(request -> {
                token.authorize(request);
                request.header("Accept-Language", language());
            });
        }

        /** The language of whoever watches: Japanese on a Japanese machine, else English. */
        private static String language() {
            return Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en";
        }

        void toTheEnd() throws Exception {
            sayWhereMailsGo();
            Diagnosis diagnosis = diagnose();
            advise(diagnosis);
            register();
            ApiResponse<Declaration> declared = declare();
            publishPolicy();
            Declaration declaration = stepUp(declared);
            find(declaration);
            takeKit(declaration);
            recommend(diagnosis);
            readMails();
        }

        private void sayWhereMailsGo() throws ApiException {
            narrator.step("サインインと通知先", "Sign in and say where mails go");
            new NotificationApi(client)
                    .putNotificationSettings(
                            user.organizationId().toString(),
                            new NotificationSettingsRequest()
                                    .email(user.email())
                                    .language(language()),
                            null,
                            "*");
            narrator.tell("organization %s, mails to %s", user.organizationId(), user.email());
        }

        private Diagnosis diagnose() throws ApiException {
            narrator.step("自社診断", "Answer the 25 questions");
            Diagnosis diagnosis = new DiagnosisApi(client).submitDiagnosis(company.submission(), null);
            narrator.tell("score %d of %d: %s", diagnosis.getScore(), diagnosis.getMaximum(), diagnosis.getBand());
            narrator.tell("%s", diagnosis.getSituation());
            for (DiagnosisPart part : diagnosis.getParts()) {
                narrator.tell(
                        "part %d, %s: %d of %d", part.getPart(), part.getName(), part.getScore(), part.getMaximum());
            }
            narrator.tell("answered with わからない: questions %s", diagnosis.getUnknownQuestions());
            return diagnosis;
        }

        private void advise(Diagnosis diagnosis) throws ApiException, IOException {
            narrator.step("対策とレポート", "Read what to do first, and take the report along");
            DiagnosisApi api = new DiagnosisApi(client);
            narrator.tell("the %d best measures:", BEST);
            api.listDiagnosisMeasures(diagnosis.getId()).getItems().stream()
                    .limit(BEST)
                    .forEach(this::tellMeasure);
            Path report = environment.settings().reports().resolve(diagnosis.getId() + ".pdf");
            Files.createDirectories(report.getParent());
            Files.move(api.getDiagnosisReport(diagnosis.getId()).toPath(), report, StandardCopyOption.REPLACE_EXISTING);
            narrator.tell("the report, %d KiB: %s", Files.size(report) / 1024, report);
        }

        private void tellMeasure(DiagnosisMeasure measure) {
            narrator.tell(
                    "- question %d, %s (%s, %d points to gain): %s",
                    measure.getQuestion(),
                    measure.getTheme(),
                    measure.getAnswer(),
                    measure.getLostPoints(),
                    measure.getFirstStep());
        }

        private void register() throws ApiException {
            narrator.step("事業者の登録", "Register the organization");
            Organization organization = new DeclarationApi(client).registerOrganization(company.registration(), null);
            narrator.tell("%s, corporate number %s", organization.getName(), organization.getCorporateNumber());
        }

        private ApiResponse<Declaration> declare() throws ApiException {
            narrator.step("一つ星の自己宣言", "Declare one star");
            ApiResponse<Declaration> declared =
                    new DeclarationApi(client).declareStarWithHttpInfo(company.oneStar(), null);
            Declaration declaration = declared.getData();
            narrator.tell("%s under %s", declaration.getStar(), declaration.getPrinciplesEdition());
            narrator.tell("declaration number %s, issued at once", declaration.getDeclarationNumber());
            return declared;
        }

        private void publishPolicy() throws ApiException {
            narrator.step("情報セキュリティ基本方針", "Write the basic policy, and publish it");
            DeclarationApi api = new DeclarationApi(client);
            String organization = user.organizationId().toString();
            ApiResponse<BasicPolicy> draft = api.createBasicPolicyWithHttpInfo(
                    organization, new BasicPolicyCreation().language(language()), null);
            int version = draft.getData().getVersion();
            api.editBasicPolicy(organization, version, SampleCompany.enactedToday(draft.getData()), etag(draft));
            BasicPolicy published = api.publishBasicPolicy(organization, version);
            narrator.tell(
                    "%d items, from the sample's own", published.getItems().size());
            narrator.tell("for everyone to read: %s", published.getUrl());
        }

        private Declaration stepUp(ApiResponse<Declaration> declared) throws Exception {
            narrator.step("二つ星へのステップアップ", "Step up to two stars");
            DeclarationApi api = new DeclarationApi(client);
            Declaration declaration = Eventually.see(
                    "The diagnosis that two stars rest on",
                    PATIENCE,
                    () -> steppedUp(api, declared.getData().getId(), etag(declared)));
            narrator.tell("%s, still under the number %s", declaration.getStar(), declaration.getDeclarationNumber());
            return declaration;
        }

        /** Refused with 409 as long as the diagnosis has not been heard of. */
        private static Optional<Declaration> steppedUp(DeclarationApi api, String id, String etag) throws ApiException {
            try {
                return Optional.of(api.upgradeDeclaration(id, new DeclarationUpgradeRequest().pledged(true), etag));
            } catch (ApiException refusal) {
                if (refusal.getCode() == CONFLICT) {
                    return Optional.empty();
                }
                throw refusal;
            }
        }

        private static String etag(ApiResponse<?> response) {
            return response.getHeaders().entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElseThrow(() -> new JourneyFailedException("An answer came without its version (ETag)."));
        }

        private void find(Declaration declaration) throws ApiException {
            narrator.step("公開の登録簿", "Find it in the public register, by its name");
            RegisterEntry entry = found(declaration.getDeclarationNumber());
            narrator.tell(
                    "%s, %s, %s: %s",
                    entry.getOrganizationName(), entry.getPrefectureName(), entry.getIndustryName(), entry.getStar());
            narrator.tell("%s", entry.getStatement());
        }

        /** Walks through the pages: each journey leaves one more declaration of the same name. */
        private RegisterEntry found(String number) throws ApiException {
            DeclarationApi api = new DeclarationApi(anyone());
            String cursor = null;
            do {
                RegisterEntryPage page = api.searchRegister(
                        null, cursor, null, null, null, 200, company.name(), null, "TWO_STARS", null);
                Optional<RegisterEntry> entry = page.getItems().stream()
                        .filter(candidate -> candidate.getDeclarationNumber().equals(number))
                        .findFirst();
                if (entry.isPresent()) {
                    return entry.get();
                }
                cursor = page.getNextCursor();
            } while (cursor != null);
            throw new JourneyFailedException("The register does not find the declaration by the company's name.");
        }

        private ApiClient anyone() {
            ApiClient anonymous = new ApiClient();
            anonymous.updateBaseUri(environment.gateway());
            anonymous.setRequestInterceptor(request -> request.header("Accept-Language", language()));
            return anonymous;
        }

        private void takeKit(Declaration declaration) throws Exception {
            narrator.step("ロゴマークのキット", "Take the kit, and read its QR code");
            Path file = environment.settings().reports().resolve(declaration.getDeclarationNumber() + "-kit.zip");
            Files.move(
                    new DeclarationApi(client)
                            .getDeclarationKit(declaration.getId())
                            .toPath(),
                    file,
                    StandardCopyOption.REPLACE_EXISTING);
            Kit kit = new Kit(file);
            narrator.tell("%d files: %s", kit.contents().size(), file);
            String address = kit.addressInQrCode();
            if (!page(address).contains(declaration.getDeclarationNumber())) {
                throw new JourneyFailedException("The QR code does not lead to the declaration but to " + address);
            }
            narrator.tell("the QR code leads to %s", address);
        }

        /** What a browser is shown under an address. */
        private static String page(String address) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept", "text/html")
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        }

        private void recommend(Diagnosis diagnosis) throws Exception {
            narrator.step("おすすめのお助け隊サービス", "See which services help");
            CatalogApi catalog = new CatalogApi(client);
            Recommendations recommendations = Eventually.see(
                    "A recommendation made from this diagnosis",
                    PATIENCE,
                    () -> Optional.of(catalog.listRecommendations(
                                    user.organizationId().toString()))
                            .filter(found -> isFor(diagnosis, found)));
            recommendations.getItems().stream().limit(BEST).forEach(this::tellService);
        }

        private static boolean isFor(Diagnosis diagnosis, Recommendations found) {
            return found.getBasedOn() != null
                    && found.getBasedOn().getDiagnosisId().equals(diagnosis.getId())
                    && !found.getItems().isEmpty();
        }

        private void tellService(Recommendation recommendation) {
            narrator.tell(
                    "- %s, about %d yen a month%s",
                    recommendation.getService().getName(),
                    recommendation.getEstimate().getMonthlyYen(),
                    Boolean.TRUE.equals(recommendation.getService().getSample()) ? " (sample data)" : "");
            narrator.tell(
                    "  %s",
                    recommendation.getReasons().stream()
                            .map(RecommendationReason::getText)
                            .limit(1)
                            .collect(Collectors.joining()));
        }

        private void readMails() throws Exception {
            narrator.step("届いたメール", "Read the mails");
            List<CaughtMail> mails = Eventually.see(
                    "The mails about the diagnosis and the declaration",
                    PATIENCE,
                    () -> Optional.of(environment.messagesTo(user.email())).filter(found -> found.size() >= 2));
            mails.forEach(mail -> narrator.tell("- %s", mail.subject()));
            narrator.tell("as files in %s", environment.settings().mail());
        }
    }
}
