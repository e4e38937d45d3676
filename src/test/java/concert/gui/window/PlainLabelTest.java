package concert.gui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

class PlainLabelTest {
    private static final String HOSTILE = "<html><h1>Ruritania</h1>";

    @Test
    void aNameThatLooksLikeHtmlStaysText() {
        assertNotNull(new JLabel(HOSTILE).getClientProperty(BasicHTML.propertyKey), "Swing would read it");
        PlainLabel label = PlainLabel.text();
        label.setText(HOSTILE);
        assertNull(label.getClientProperty(BasicHTML.propertyKey));
        assertEquals(HOSTILE, label.getText());
    }

    @Test
    void soDoTheEntriesOfAList() {
        JComboBox<String> box = new JComboBox<>();
        PlainLabel.entries(box);
        JComponent entry =
                (JComponent) box.getRenderer().getListCellRendererComponent(new JList<>(), HOSTILE, 0, false, false);
        assertNull(entry.getClientProperty(BasicHTML.propertyKey));
    }
}
