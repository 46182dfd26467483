// Reborrowing takes from the first reference what it took from the variable, and gives it back.
fn main() {
    let mut list = vec![1];
    let outer = &mut list;
    let inner = &mut *outer;
    inner.push(2);
    outer.push(3);
    list.push(4);
}
