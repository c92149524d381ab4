package jp.hoshimori.declaration.testing;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.testing.TestTokens;

/** What belongs to an organization, as callers see it. */
public final class OrganizationApi {

    private OrganizationApi() {}

    /** Someone with this token, who stays the same from request to request. */
    public static RequestSpecification bearer(String token) {
        return anyone().auth().oauth2(token);
    }

    /** The operator. */
    public static RequestSpecification operator() {
        return bearer(TestTokens.operator());
    }

    /** The address of an organization. */
    public static String address(UUID organization) {
        return "/v1/organizations/" + organization;
    }

    /** A whole new profile. */
    public static Map<String, Object> profile(String name) {
        return new HashMap<>(
                Map.of("name", name, "prefecture", "27", "industry", "G", "employeeBand", "EMPLOYEES_21_50"));
    }

    /** What the service says to a new profile, sent with that tag; none when the tag is null. */
    public static ValidatableResponse update(
            RequestSpecification caller, UUID organization, String tag, Object profile) {
        RequestSpecification request = tag == null ? caller : caller.header("If-Match", tag);
        return request.body(profile).put(address(organization)).then();
    }

    /** What is answered to a new thing of an organization: a site, a contact, an invitation. */
    public static Response add(RequestSpecification caller, UUID organization, String things, Object thing) {
        return caller.body(thing).post(address(organization) + "/" + things);
    }

    /** What the operator is told who merges one organization into another one. */
    public static ValidatableResponse merge(UUID from, UUID into) {
        return merge(operator(), from, into);
    }

    /** What the service says to a merge. */
    public static ValidatableResponse merge(RequestSpecification caller, UUID from, UUID into) {
        Map<String, Object> request = new HashMap<>(
                Map.of("from", from.toString(), "into", into.toString(), "reason", "同じ事業者が二つのアカウントで登録していた"));
        return caller.body(request).post("/v1/organization-merges").then();
    }
}
