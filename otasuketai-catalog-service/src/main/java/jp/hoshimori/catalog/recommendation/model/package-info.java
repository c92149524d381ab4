/** Which services suit an organization, and why: the rules, without storage or HTTP. Plain Java. */
package jp.hoshimori.catalog.recommendation.model;
