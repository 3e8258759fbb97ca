package vn.lantoa.units.file;

import java.util.List;

/**
 * A table as it was read, before anybody knows what its rows mean.
 *
 * @param rows all of them, from the first line on; blank ones are empty lists
 * @param mergedCells how many cells were filled from a merged one
 */
record Grid(List<List<Cell>> rows, int mergedCells) {

    Cell at(int row, int column) {
        List<Cell> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
