package jp.hoshimori.catalog.recommendation.model;

/**
 * What a service would cost a company of a given size.
 *
 * @param endpoints the endpoints it is estimated for
 * @param monthlyYen a month, without consumption tax
 * @param orMore whether the company may have more endpoints, so that this is a "from" price
 */
public record MonthlyEstimate(int endpoints, long monthlyYen, boolean orMore) {}
