package org.vigienuage.web.contract;

import com.vaadin.flow.component.HtmlContainer;

/** Words that made a rule fire. */
final class Mark extends HtmlContainer {

    Mark(String words) {
        super("mark");
        setText(words);
    }
}
