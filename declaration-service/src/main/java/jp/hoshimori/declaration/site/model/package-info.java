/** The sites of an organization and what makes one sound. */
package jp.hoshimori.declaration.site.model;
