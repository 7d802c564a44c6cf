"""What is known: bytes -> attempts -> figures -> recommendations, charts and workbooks. Pure: no Slack, SQL, network, environment or clock."""
