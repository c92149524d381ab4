package jp.hoshimori.declaration.externalnumber;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;

/** Lets the numbers of other systems go with their organization when the operator merges it into another one. */
@ApplicationScoped
class ExternalNumberMerge implements MergeFollower {

    private final ExternalNumbers numbers;

    ExternalNumberMerge(ExternalNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void merge(UUID from, UUID into) {
        numbers.move(from, into);
    }
}
