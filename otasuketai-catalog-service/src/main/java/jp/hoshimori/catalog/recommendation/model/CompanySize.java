package jp.hoshimori.catalog.recommendation.model;

/**
 * How large a company is taken to be.
 *
 * @param endpoints the endpoints to watch, 1 or more
 * @param orMore whether there may be more, so that a price is a "from" price
 */
public record CompanySize(int endpoints, boolean orMore) {

    public CompanySize {
        if (endpoints < 1) {
            throw new IllegalArgumentException("a company has 1 or more endpoints to watch");
        }
    }
}
