package concert.gui.map;

/** A state on a map, as MASON selects and inspects it. */
record StateMark(MapScene scene, int state) {}
