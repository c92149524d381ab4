package jp.hoshimori.declaration.logomark;

import java.util.List;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All marks of the scheme; they are few, and come in one piece. */
@Schema(name = "LogoMarkList", requiredProperties = "items")
record LogoMarkListResponse(List<LogoMarkResponse> items) {

    static LogoMarkListResponse of(List<LogoMark> marks) {
        return new LogoMarkListResponse(marks.stream().map(LogoMarkResponse::of).toList());
    }
}
