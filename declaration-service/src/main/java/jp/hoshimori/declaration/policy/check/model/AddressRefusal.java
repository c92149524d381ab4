package jp.hoshimori.declaration.policy.check.model;

import jp.hoshimori.problem.LocalizedText;

/** Why a page could not be looked at, or was not found fit; the name is the code that callers read. */
public enum AddressRefusal {
    POLICY_ADDRESS_MALFORMED("https:// で始まる正しい URL を書いてください。", "Write a well-formed URL that begins with https://."),
    POLICY_ADDRESS_SCHEME("https:// で始まる URL にしてください。", "Use a URL that begins with https://."),
    POLICY_ADDRESS_USER_INFO("URL に利用者名やパスワードを入れないでください。", "Leave user names and passwords out of the URL."),
    POLICY_ADDRESS_PORT("ポートは 80 か 443 だけが使えます。", "Only the ports 80 and 443 can be used."),
    POLICY_ADDRESS_UNRESOLVED("このホスト名の行き先が見つかりません。URL を確かめてください。", "This host name leads nowhere. Check the URL."),
    POLICY_ADDRESS_INTERNAL(
            "この URL は、誰でも読める場所を指していません。インターネットに公開されたページの URL にしてください。",
            "This URL does not lead to a place that everyone can read. Use a page that is public on the internet."),
    POLICY_ADDRESS_TIMEOUT(
            "時間内に応答がありませんでした。ページが開けることを確かめて、もう一度お試しください。",
            "There was no answer in time. See that the page opens, and try again."),
    POLICY_ADDRESS_UNREACHABLE(
            "ページにつながりませんでした。サーバーと TLS の設定を確かめてください。",
            "The page could not be reached. Check the server and its TLS settings."),
    POLICY_ADDRESS_TOO_MANY_REDIRECTS(
            "転送が多すぎます。最後に開くページの URL にしてください。", "There are too many redirects. Use the URL of the last page."),
    POLICY_ADDRESS_STATUS(
            "ページは 200 で応答しませんでした。誰でも開けるページの URL にしてください。",
            "The page did not answer with 200. Use a page that everyone can open."),
    POLICY_ADDRESS_CONTENT_TYPE("HTML か PDF のページの URL にしてください。", "Use a page in HTML or PDF.");

    private final LocalizedText message;

    AddressRefusal(String ja, String en) {
        message = LocalizedText.of(ja, en);
    }

    /** What is wrong, and how to mend it. */
    public LocalizedText message() {
        return message;
    }
}
