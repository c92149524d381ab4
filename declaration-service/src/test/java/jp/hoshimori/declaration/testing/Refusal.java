package jp.hoshimori.declaration.testing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/** What every problem document of this service must say. */
public final class Refusal {

    private Refusal() {}

    /** The response refuses with this status and problem. */
    public static ValidatableResponse expect(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("https://hoshimori.jp/problems/" + code));
    }

    /** The response names this one field, in this language and with these words. */
    public static void names(ValidatableResponse response, String language, String pointer, String code, String words) {
        response.header("Content-Language", language)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)))
                .body("errors.message", hasItem(containsString(words)));
    }

    /** A response in short: {@code 201}, or the status and the problem's code. */
    public static String summary(ValidatableResponse response) {
        int status = response.extract().statusCode();
        return status == 201 ? "201" : status + " " + response.extract().path("code");
    }
}
