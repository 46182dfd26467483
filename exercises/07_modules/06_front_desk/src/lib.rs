//! Orders are in `src/order.rs`, the slip for the storekeeper in `src/slip.rs`. The slip needs to
//! know more of an order than a caller may; and a caller wants `front_desk::Order`, without knowing
//! the files.
//!
//! Your Python instinct: within a package one reads `order._pieces` of a neighbour, and in
//! `__init__.py` stands `from .order import Order`.
//!
//! Your task: let the files of this crate share what the slip needs, and nobody else; then open the
//! front door for `Order` and `print`, and for these two alone. The modules stay as private as they
//! are.
//!
//! Done when: the test, which is a caller, has all it needs.

mod order;
mod slip;
