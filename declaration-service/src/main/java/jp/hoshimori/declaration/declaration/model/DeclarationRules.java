package jp.hoshimori.declaration.declaration.model;

import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.ALREADY_DECLARED;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.CONDITIONS_UNMET;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.ORGANIZATION_NOT_REGISTERED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;
import jp.hoshimori.support.reference.CodeList;

/** Every condition of declaring; a refusal lists all that are unmet, each with what would meet it. */
public final class DeclarationRules {

    private static final String WHOLE_BODY = "";

    private static final LocalizedText DETAIL = LocalizedText.of(
            "宣言できませんでした。errors の各項目を満たしてから、もう一度宣言してください。",
            "The declaration was not made. Meet every condition that errors names, then declare again.");

    private static final DeclarationRule STAR_IS_OFFERED = input(
            attempt -> !Star.ONE_STAR.name().equals(attempt.form().star()),
            "/star",
            "STAR_NOT_OFFERED",
            "ここで宣言できるのは一つ星（ONE_STAR）です。",
            "What can be declared here is one star (ONE_STAR).");

    private static final DeclarationRule PLEDGE_IS_GIVEN = input(
            attempt -> !Boolean.TRUE.equals(attempt.form().pledged()),
            "/pledged",
            "PLEDGE_MISSING",
            "選んだ版の各条に取り組むことを誓約し、true を指定してください。",
            "Pledge to work on every principle of the edition by giving true.");

    private static final DeclarationRule PUBLICITY_IS_CHOSEN = input(
            attempt -> Publicity.named(attempt.form().publicity()).isEmpty(),
            "/publicity",
            "PUBLICITY_MISSING",
            "事業者名を公開する場合は NAME_PUBLISHED、公開しない場合は NAME_WITHHELD を指定してください。",
            "Give NAME_PUBLISHED to show the organization's name in the register, or NAME_WITHHELD not to.");

    private static final DeclarationRule ORGANIZATION_IS_REGISTERED = new DeclarationRule(
            ORGANIZATION_NOT_REGISTERED,
            attempt -> attempt.organizationRegistered() ? List.of() : List.of(notRegistered()));

    private static final DeclarationRule NOTHING_STANDS = new DeclarationRule(
            ALREADY_DECLARED,
            attempt -> attempt.standing().map(DeclarationRules::stands).stream().toList());

    private final List<DeclarationRule> rules;

    /** The rules over the editions and purposes in use. */
    public DeclarationRules(PrinciplesEditions editions, CodeList purposes) {
        rules = List.of(
                STAR_IS_OFFERED,
                new DeclarationRule(CONDITIONS_UNMET, new EditionInForce(editions)),
                PLEDGE_IS_GIVEN,
                new DeclarationRule(CONDITIONS_UNMET, new PurposesNamed(purposes)),
                PUBLICITY_IS_CHOSEN,
                ORGANIZATION_IS_REGISTERED,
                NOTHING_STANDS);
    }

    /**
     * The refusal of an attempt, naming every unmet condition; empty when it may become a declaration. Where input and
     * state are both wrong, the refusal is one of input.
     */
    public Optional<ProblemException> refusal(DeclarationAttempt attempt) {
        List<FieldError> unmet = rules.stream()
                .flatMap(rule -> rule.unmet().apply(attempt).stream())
                .toList();
        return rules.stream()
                .filter(rule -> !rule.unmet().apply(attempt).isEmpty())
                .map(DeclarationRule::problem)
                .min(Comparator.comparingInt(ProblemType::status))
                .map(problem -> new ProblemException(problem, DETAIL, unmet));
    }

    private static DeclarationRule input(
            Predicate<DeclarationAttempt> broken, String pointer, String code, String ja, String en) {
        FieldError reason = new FieldError(pointer, code, LocalizedText.of(ja, en));
        return new DeclarationRule(CONDITIONS_UNMET, attempt -> broken.test(attempt) ? List.of(reason) : List.of());
    }

    private static FieldError notRegistered() {
        return new FieldError(
                WHOLE_BODY,
                "ORGANIZATION_NOT_REGISTERED",
                LocalizedText.of(
                        "先に事業者を登録してください（POST /v1/organizations）。",
                        "Register the organization first (POST /v1/organizations)."));
    }

    private static FieldError stands(DeclarationNumber number) {
        return new FieldError(
                WHOLE_BODY,
                "ALREADY_DECLARED",
                LocalizedText.of(
                                "すでに自己宣言ID {0} で宣言しています。あらためて宣言する必要はありません。",
                                "A declaration already stands under the number {0}. There is no need to declare again.")
                        .format(number));
    }
}
