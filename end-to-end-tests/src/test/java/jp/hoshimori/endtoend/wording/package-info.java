/** What no text of this repository may claim: that anybody examined a declaration, or was given it. */
package jp.hoshimori.endtoend.wording;
