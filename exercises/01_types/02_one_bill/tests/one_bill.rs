//! What the bill must come to. Floats are compared to within a hundredth of a cent.

use one_bill::{bill, line, with_tax};

/// Whether two amounts are the same to within a hundredth of a cent.
fn close(amount: f64, expected: f64) -> bool {
    (amount - expected).abs() < 0.0001
}

#[test]
fn a_line_keeps_its_cents() {
    let price = line(3, 2.75);
    assert!(close(price, 8.25), "3 pieces at 2.75 are 8.25, not {price}");
}

#[test]
fn tax_comes_on_top() {
    let amount = with_tax(50.0, 7.0);
    assert!(
        close(amount, 53.5),
        "50 and 7 percent are 53.5, not {amount}"
    );
}

#[test]
fn the_bill_has_line_parcels_and_tax() {
    let amount = bill(10, 1.99, 2);
    assert!(
        close(amount, 34.391),
        "10 pieces at 1.99 and 2 parcels are 28.90, with 19 percent of tax 34.391, not {amount}"
    );
    let amount = bill(0, 9.99, 0);
    assert!(
        close(amount, 0.0),
        "nothing ordered costs nothing, not {amount}"
    );
}
