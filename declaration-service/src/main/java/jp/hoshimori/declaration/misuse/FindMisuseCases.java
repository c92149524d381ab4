package jp.hoshimori.declaration.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.misuse.model.MisuseCase;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows cases to the operator. */
@ApplicationScoped
class FindMisuseCases {

    private final MisuseCases cases;
    private final CaseSteps steps;
    private final Cursors cursors;

    FindMisuseCases(MisuseCases cases, CaseSteps steps, Cursors cursors) {
        this.cases = cases;
        this.steps = steps;
        this.cursors = cursors;
    }

    /**
     * A piece of the cases, the latest first.
     *
     * @throws ProblemException 400 for an impossible limit or cursor
     */
    @Transactional
    Page<MisuseCase> list(CaseFilter filter, int limit, String cursor) {
        return cursors.pageById(
                limit,
                cursor,
                name(filter),
                (after, most) -> cases.list(filter, after, most),
                found -> found.report().id());
    }

    /**
     * A case with what was done in it.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    CaseFile find(UUID id) {
        return new CaseFile(cases.ofId(id).orElseThrow(ProblemException::notFound), steps.of(id));
    }

    private static String name(CaseFilter filter) {
        return "misuse-cases?state=" + filter.state().map(Enum::name).orElse("") + "&number="
                + filter.number().map(DeclarationNumber::value).orElse("");
    }
}
