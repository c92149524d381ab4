package jp.hoshimori.declaration.contact;

import jp.hoshimori.declaration.contact.model.ContactForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as it is sent. */
@Schema(
        name = "ContactRequest",
        description = "連絡先の内容 / A contact",
        requiredProperties = {"kind", "name", "email"})
record ContactRequest(
        @Schema(description = "SECURITY セキュリティの窓口, GENERAL 一般の窓口", examples = "SECURITY")
        String kind,

        @Schema(description = "氏名または窓口の名称。1～100文字 / A person's or a desk's name", examples = "情報システム担当")
        String name,

        @Schema(description = "部署。100文字以内 / The department, at most 100 characters", examples = "総務部")
        String department,

        @Schema(description = "メールアドレス / The e-mail address", examples = "security@example.jp")
        String email,

        @Schema(description = "電話番号 / The telephone number", examples = "03-0000-0000")
        String phone) {

    ContactForm form() {
        return new ContactForm(kind, name, department, email, phone);
    }

    /** Says nothing of the person, wherever it is printed. */
    @Override
    public String toString() {
        return "ContactRequest[…]";
    }
}
