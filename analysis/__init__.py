"""What is known: bytes -> attempts -> figures -> advice, charts and workbooks. Pure: no Slack, SQL, network, environment or clock."""
