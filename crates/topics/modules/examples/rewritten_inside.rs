//! The same caller, before and after the rewrite.

use modules::rewrite::{after, before};

fn main() {
    for line in before::caller::report() {
        println!("before  {line}");
    }
    for line in after::caller::report() {
        println!("after   {line}");
    }
}
