package org.zhibu.rules;

/** Where a voluntary contribution goes. */
public enum VoluntaryRoute implements Labeled {
    LOCAL("留存本级并按规定上缴"),
    CENTRAL("全部上缴中央");

    private final String label;

    VoluntaryRoute(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
